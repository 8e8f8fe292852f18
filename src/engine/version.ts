/** Version of the program, as in package.json; a test holds them equal. */
export const sumpterVersion = '0.4.0';

/** Version of the equations and their parameters: it moves whenever a result may. */
export const modelVersion = '3.0.0';

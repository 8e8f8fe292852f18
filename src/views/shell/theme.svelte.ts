export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const key = 'sumpter.theme';

/** Browsers that forbid storing still show a theme; they only forget it. */
function stored(): Theme {
  try {
    return themes.find((each) => each === localStorage.getItem(key)) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Light or dark paper: the device's wish, unless the planner says otherwise. */
class Paper {
  theme = $state<Theme>(stored());

  /** Writes the choice where the tokens read it, and keeps it. */
  choose(theme: Theme): void {
    this.theme = theme;
    this.show();
    try {
      localStorage.setItem(key, theme);
    } catch {
      // A browser that forbids storing forgets the choice when the page goes; there is nothing else to do.
    }
  }

  show(): void {
    if (this.theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = this.theme;
  }
}

export const paper = new Paper();

const gap_px = 3;
const edge_px = 8;

/**
 * Shows a popover under the field before it: in the top layer, where no panel clips it, within the window, above the
 * field where there is no room below, and unseen while the field is scrolled away.
 * An attachment: `<span popover="manual" {@attach underField}>`.
 */
export function underField(about: HTMLElement): () => void {
  const field = about.parentElement?.querySelector('input') ?? about;

  const place = (): void => {
    const { left, top, bottom } = field.getBoundingClientRect();
    const { width, height } = about.getBoundingClientRect();
    const below = bottom + gap_px;
    const fits = below + height <= window.innerHeight - edge_px;
    about.style.left = `${Math.max(edge_px, Math.min(left, window.innerWidth - edge_px - width))}px`;
    about.style.top = `${fits ? below : Math.max(edge_px, top - gap_px - height)}px`;
  };
  const seen = new IntersectionObserver(([entry]) => {
    about.style.visibility = entry && !entry.isIntersecting ? 'hidden' : '';
  });

  about.showPopover();
  place();
  seen.observe(field);
  // Scrolling does not bubble; a panel's own is heard on its way down.
  window.addEventListener('scroll', place, true);
  window.addEventListener('resize', place);
  return () => {
    seen.disconnect();
    window.removeEventListener('scroll', place, true);
    window.removeEventListener('resize', place);
  };
}

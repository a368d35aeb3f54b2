const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** All that a clean drawing consists of. What reads other files, moves, links or holds another language is not among them. */
export const ELEMENTS = words(`
  svg g defs symbol use switch title desc
  path rect circle ellipse line polyline polygon
  text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker
  filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feMerge feMergeNode feMorphology feOffset
`);

/** Their characters are content; elsewhere characters are layout of the file. */
export const WITH_TEXT = words('text tspan textPath title desc');

/** Elements that refer to another with `href`. */
export const WITH_HREF = words('use textPath linearGradient radialGradient pattern');

export const ANIMATIONS = words('animate set animateTransform animateMotion animateColor mpath discard');

/** Written by drawing programs for themselves: nothing of it is drawn. */
export const EDITOR_ELEMENTS = words('metadata');

/** These are drawn with a group in their place: the link goes, the drawing stays. */
export const AS_GROUP = words('a');

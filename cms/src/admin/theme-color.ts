interface Themed {
  theme?: { colors?: Record<string, string> }
}

/** A colour of the panel's theme, light or dark as the editor chose. */
export const themeColor = (name: string) => (props: object) => (props as Themed).theme?.colors?.[name] ?? 'inherit'

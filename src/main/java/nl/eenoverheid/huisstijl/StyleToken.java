package nl.eenoverheid.huisstijl;

/** The colours that a house style may set, and what they are without one: the same as in {@code styles.css}. */
public enum StyleToken {
    PAGE("--basis-color-default-bg-document", "#f6f5f1", "#14181b"),
    SURFACE("--basis-color-default-bg-default", "#ffffff", "#1c2226"),
    TEXT("--basis-color-default-color-document", "#1b2328", "#eceff0"),
    SOFT_TEXT("--basis-color-default-color-default", "#566169", "#a9b4ba"),
    LINE("--basis-color-default-border-default", "#dcdad2", "#323b41"),
    FIELD_LINE("--basis-form-control-border-color", "#7f888d", "#76838b"),
    ACTION("--basis-color-action-1-color-default", "#0b5d6b", "#6cc5d3"),
    ACTION_BACK("--basis-color-action-1-bg-default", "#e2f0f1", "#173338"),
    BUTTON("--basis-color-action-1-inverse-bg-default", "#0b5d6b", "#6cc5d3"),
    BUTTON_HOVER("--basis-color-action-1-inverse-bg-hover", "#084a56", "#86d3df"),
    BUTTON_TEXT("--basis-color-action-1-inverse-color-default", "#ffffff", "#0b2226"),
    WARNING("--basis-color-warning-color-default", "#8f4a00", "#f0b26b"),
    WARNING_BACK("--basis-color-warning-bg-default", "#fdf0de", "#3a2a14"),
    NEGATIVE("--basis-color-negative-color-default", "#a3231b", "#f39a93"),
    NEGATIVE_BACK("--basis-color-negative-bg-default", "#fbe7e5", "#40201d"),
    POSITIVE("--basis-color-positive-color-default", "#28632f", "#8fd097"),
    POSITIVE_BACK("--basis-color-positive-bg-default", "#e6f2e6", "#1d3521"),
    INFO("--basis-color-info-color-default", "#2b4c8c", "#9db8f2"),
    INFO_BACK("--basis-color-info-bg-default", "#e7edf8", "#1f2c47"),
    FOCUS("--basis-focus-color", "#0b5d6b", "#9fe0ea");

    private final String property;
    private final String light;
    private final String dark;

    StyleToken(String property, String light, String dark) {
        this.property = property;
        this.light = light;
        this.dark = dark;
    }

    /** Its name in CSS. */
    String property() {
        return property;
    }

    /** Our own colour for it. */
    Colour own(Scheme scheme) {
        return Colour.parse(scheme == Scheme.LIGHT ? light : dark).orElseThrow();
    }
}

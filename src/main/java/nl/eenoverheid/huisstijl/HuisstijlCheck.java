package nl.eenoverheid.huisstijl;

import java.util.List;

/**
 * What would become of a house style.
 *
 * @param css the style sheet that we would write from it
 * @param isDark whether it has colours for a dark screen
 */
public record HuisstijlCheck(List<Contrast> contrasts, String css, boolean isDark) {
    public HuisstijlCheck {
        contrasts = List.copyOf(contrasts);
    }

    /** What people could not read. */
    public List<Contrast> tooLittle() {
        return contrasts.stream().filter(contrast -> !contrast.isEnough()).toList();
    }

    public boolean isGood() {
        return tooLittle().isEmpty();
    }
}

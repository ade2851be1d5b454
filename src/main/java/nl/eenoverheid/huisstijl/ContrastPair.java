package nl.eenoverheid.huisstijl;

import java.util.List;
import java.util.stream.Stream;

/**
 * Two colours that stand against each other on the screens, and how much they must differ (WCAG 2.2, 1.4.3 and 1.4.11).
 *
 * @param isFixed whether the front is our own whatever the house style says: Vaadin writes here and there in a colour of its own, dark on
 *     a light screen and light on a dark one
 */
public record ContrastPair(StyleToken front, StyleToken back, double least, boolean isFixed) {
    private static final double WORDS = 4.5;
    private static final double SHAPES = 3;

    private static final List<StyleToken> GROUNDS = List.of(StyleToken.PAGE, StyleToken.SURFACE);
    private static final List<StyleToken> ROWS = List.of(StyleToken.PAGE, StyleToken.SURFACE, StyleToken.ACTION_BACK);

    static final List<ContrastPair> ALL = Stream.of(
                    onEach(StyleToken.TEXT, ROWS, WORDS),
                    onEach(StyleToken.SOFT_TEXT, ROWS, WORDS),
                    onEach(StyleToken.ACTION, ROWS, WORDS),
                    onEach(StyleToken.WARNING, ROWS, WORDS),
                    onEach(StyleToken.NEGATIVE, ROWS, WORDS),
                    onEach(StyleToken.POSITIVE, ROWS, WORDS),
                    onEach(StyleToken.INFO, ROWS, WORDS),
                    onEach(StyleToken.WARNING, List.of(StyleToken.WARNING_BACK), WORDS),
                    onEach(StyleToken.NEGATIVE, List.of(StyleToken.NEGATIVE_BACK), WORDS),
                    onEach(StyleToken.POSITIVE, List.of(StyleToken.POSITIVE_BACK), WORDS),
                    onEach(StyleToken.INFO, List.of(StyleToken.INFO_BACK), WORDS),
                    onEach(StyleToken.TEXT, List.of(StyleToken.WARNING_BACK, StyleToken.NEGATIVE_BACK), WORDS),
                    onEach(StyleToken.ACTION, List.of(StyleToken.NEGATIVE_BACK), WORDS),
                    onEach(StyleToken.BUTTON_TEXT, List.of(StyleToken.BUTTON, StyleToken.BUTTON_HOVER), WORDS),
                    onEach(StyleToken.BUTTON, List.of(StyleToken.SURFACE), SHAPES),
                    onEach(StyleToken.FIELD_LINE, GROUNDS, SHAPES),
                    onEach(StyleToken.FOCUS, GROUNDS, SHAPES),
                    GROUNDS.stream().map(ground -> new ContrastPair(StyleToken.TEXT, ground, WORDS, true)))
            .flatMap(pairs -> pairs)
            .toList();

    Contrast measure(Palette palette, Scheme scheme) {
        Swatch words = isFixed ? Swatch.ours(front, scheme) : palette.swatch(front, scheme);
        return Contrast.of(this, scheme, words, palette.swatch(back, scheme));
    }

    private static Stream<ContrastPair> onEach(StyleToken front, List<StyleToken> backs, double least) {
        return backs.stream().map(back -> new ContrastPair(front, back, least, false));
    }
}

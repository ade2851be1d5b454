package nl.eenoverheid.huisstijl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.InvalidInput.Problem;

/** The colours of an organisation; where it says nothing, our own. */
final class Palette {
    private final Map<Scheme, Map<StyleToken, Swatch>> swatches = new EnumMap<>(Scheme.class);
    private final List<Problem> problems = new ArrayList<>();

    /**
     * The colours of a style sheet.
     *
     * @throws InvalidInput when it sets none of the tokens, or one to what is no plain colour
     */
    static Palette of(VariablesCss css) {
        var palette = new Palette();
        for (Scheme scheme : Scheme.values()) {
            palette.read(css, scheme);
        }
        if (!palette.problems.isEmpty()) {
            throw new InvalidInput(palette.problems.stream()
                    .distinct()
                    .sorted(Comparator.comparing(
                            problem -> (int) problem.params().getFirst()))
                    .toList());
        }
        if (palette.swatches.values().stream().allMatch(Map::isEmpty)) {
            throw new InvalidInput(HuisstijlData.LICHT, "huisstijl.input.none");
        }
        return palette;
    }

    /** The colours of an organisation as they were kept. */
    static Palette kept(String text) {
        return of(VariablesCss.read(HuisstijlData.LICHT, text));
    }

    Swatch swatch(StyleToken token, Scheme scheme) {
        Swatch set = swatches.getOrDefault(scheme, Map.of()).get(token);
        return set != null ? set : Swatch.ours(token, scheme);
    }

    /** Whether it has colours for a dark screen. */
    boolean isDark() {
        return !swatches.getOrDefault(Scheme.DARK, Map.of()).isEmpty();
    }

    List<Contrast> contrasts() {
        return Arrays.stream(Scheme.values())
                .flatMap(scheme -> ContrastPair.ALL.stream().map(pair -> pair.measure(this, scheme)))
                .toList();
    }

    /** Only what was set, to keep; written by us from colours alone. */
    String text() {
        return ":root{" + declarations(Scheme.LIGHT) + "}.dark{" + declarations(Scheme.DARK) + "}";
    }

    /** For browsers; written by us from colours alone. Paper and people who ask for more contrast keep our own style. */
    String css() {
        return Stream.concat(Arrays.stream(StyleToken.values()).map(this::both), aura())
                .collect(
                        Collectors.joining(";", "@media screen and (not (prefers-contrast: more)){html:root{", "}}\n"));
    }

    private String declarations(Scheme scheme) {
        return swatches.getOrDefault(scheme, Map.of()).values().stream()
                .map(swatch -> swatch.token().property() + ":" + swatch.colour().css())
                .collect(Collectors.joining(";"));
    }

    private String both(StyleToken token) {
        return token.property() + ":light-dark(" + written(token, Scheme.LIGHT) + "," + written(token, Scheme.DARK)
                + ")";
    }

    /** What Vaadin makes its own colours of. */
    private Stream<String> aura() {
        return Stream.of(
                "--aura-accent-color-light:" + written(StyleToken.BUTTON, Scheme.LIGHT),
                "--aura-accent-color-dark:" + written(StyleToken.BUTTON, Scheme.DARK),
                "--aura-background-color-light:" + written(StyleToken.PAGE, Scheme.LIGHT),
                "--aura-background-color-dark:" + written(StyleToken.PAGE, Scheme.DARK));
    }

    private String written(StyleToken token, Scheme scheme) {
        return swatch(token, scheme).colour().css();
    }

    private void read(VariablesCss css, Scheme scheme) {
        Map<StyleToken, Swatch> found = new EnumMap<>(StyleToken.class);
        for (StyleToken token : StyleToken.values()) {
            TokenValue.of(css, token.property(), scheme)
                    .filter(value -> scheme == Scheme.LIGHT || value.isForDark())
                    .flatMap(value -> swatch(token, value.declared()))
                    .ifPresent(swatch -> found.put(token, swatch));
        }
        swatches.put(scheme, found);
    }

    private Optional<Swatch> swatch(StyleToken token, Declared declared) {
        Optional<Colour> colour = Colour.parse(declared.value());
        if (colour.isEmpty()) {
            problems.add(new Problem(
                    declared.field(), "huisstijl.input.colour", List.of(declared.line(), token.property())));
        }
        return colour.map(each -> new Swatch(token, each, declared.line()));
    }
}

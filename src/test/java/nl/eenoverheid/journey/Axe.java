package nl.eenoverheid.journey;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;

/** What a page does against WCAG 2.2 AA, as far as a machine sees it. */
final class Axe {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** What the colours of a page decide; the rest is the same in light and dark. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Axe() {}

    static List<String> all(Page page) {
        return violations(on(page).withTags(WCAG));
    }

    static List<String> colours(Page page) {
        return violations(on(page).withRules(COLOURS));
    }

    /** On the page that somebody has open, in light and then in dark. */
    static List<String> inLightAndDark(Visitor visitor, String name) {
        Stream<String> light = all(visitor.inColours(ColorScheme.LIGHT).page()).stream();
        List<String> found = light.map(text -> name + ": " + text).toList();
        Stream<String> dark = colours(visitor.inColours(ColorScheme.DARK).page()).stream();
        return Stream.concat(found.stream(), dark.map(text -> name + " (dark): " + text))
                .toList();
    }

    /**
     * In one call: the other mode is for frames of other sites, and opens a page of its own each time. What is right is not
     * described, which is a third of the time.
     */
    private static AxeBuilder on(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(Axe::describe).toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .toList();
    }
}

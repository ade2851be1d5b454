package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets who reads a page that shows itself anew stay where they are: what is open stays open, and the focus stays. */
final class KeptPlace {
    /** Remembers on the page which button or link had the focus, by its words; the dialog that it opened may still be closing. */
    private static final String REMEMBER = """
            const page = this;
            const words = e => e.tagName + (e.getAttribute('aria-label') || e.textContent.trim());
            const same = name => [...page.querySelectorAll('vaadin-button, a, vaadin-details-summary')]
                .filter(e => words(e) === name);
            page.addEventListener('focusin', event => {
                const e = event.target.closest('vaadin-button, a, vaadin-details-summary');
                page.kept = e && { name: words(e), nr: same(words(e)).indexOf(e) };
            });
            page.addEventListener('pointerdown', event => {
                if (!event.target.closest('vaadin-button, a, vaadin-details-summary')) page.kept = null;
            });
            const back = () => {
                const found = page.kept && same(page.kept.name)[page.kept.nr];
                if (found && document.activeElement === document.body) found.focus({ preventScroll: true });
            };
            page.comeBack = () => [0, 100, 400].forEach(wait => setTimeout(back, wait));
            """;

    /** So far up stand the headings that tell folds apart. */
    private static final int HEADINGS = 4;

    private final Map<String, Boolean> folds = new HashMap<>();

    private KeptPlace() {}

    /** Begins to remember, once for a page. */
    static void follow(Component page) {
        page.getElement().executeJs(REMEMBER);
    }

    /** What is open on a page before it shows itself anew. */
    static KeptPlace on(Component page) {
        var kept = new KeptPlace();
        folds(page).forEach((name, fold) -> kept.folds.put(name, fold.isOpened()));
        return kept;
    }

    /** Comes back to it. */
    void backOn(Component page) {
        folds(page).forEach((name, fold) -> fold.setOpened(folds.getOrDefault(name, fold.isOpened())));
        page.getElement().executeJs("this.comeBack && this.comeBack()");
    }

    /** Under the same headings the first is one, the second another. */
    private static Map<String, Details> folds(Component page) {
        Map<String, Details> folds = new LinkedHashMap<>();
        below(page).filter(Details.class::isInstance).map(Details.class::cast).forEach(fold -> {
            String name = name(fold);
            while (folds.containsKey(name)) {
                name += "|";
            }
            folds.put(name, fold);
        });
        return folds;
    }

    private static Stream<Component> below(Component component) {
        return component.getChildren().flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    /** Under which headings it stands: its own words say how many there are, and that changes. */
    private static String name(Details fold) {
        return Stream.iterate(fold.getParent(), Optional::isPresent, around -> around.flatMap(Component::getParent))
                .flatMap(Optional::stream)
                .map(around -> below(around)
                        .filter(each -> each instanceof H2 || each instanceof H3)
                        .findFirst()
                        .map(each -> each.getElement().getText())
                        .orElse(""))
                .limit(HEADINGS)
                .collect(Collectors.joining("|"));
    }
}

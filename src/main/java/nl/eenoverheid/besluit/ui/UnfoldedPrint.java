package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;

/** Opens on paper what is folded on the screen: a style cannot, because the component forbids it with more weight. */
final class UnfoldedPrint {
    private static final String UNFOLD = """
            if (!window.besluitUnfolds) {
                window.besluitUnfolds = true;
                const folded = () => [...document.querySelectorAll('.besluit-page vaadin-details:not([opened])')]
                    .map(fold => fold.shadowRoot.querySelector('[part=content]').style);
                window.addEventListener('beforeprint',
                    () => folded().forEach(style => style.setProperty('display', 'block', 'important')));
                window.addEventListener('afterprint', () => folded().forEach(style => style.removeProperty('display')));
            }
            """;

    private UnfoldedPrint() {}

    /** Watches for printing, once in a window. */
    static void follow(Component page) {
        page.getElement().executeJs(UNFOLD);
    }
}

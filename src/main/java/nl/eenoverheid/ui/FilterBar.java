package nl.eenoverheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A row of chips and selects above a list. It wraps. */
public final class FilterBar extends Div {
    /** A chip that is pressed is often made anew; the one in its place gets the focus that it had. */
    private static final String KEEP_FOCUS = """
            this.addEventListener('click', (event) => { this.pressed = event.target.closest('.eo-chip')?.textContent; });
            new MutationObserver(() => {
              if (this.pressed !== undefined && document.activeElement === document.body) {
                const chips = [...this.querySelectorAll('.eo-chip')];
                (chips.find((chip) => chip.textContent === this.pressed) ?? chips[0])?.focus();
                this.pressed = undefined;
              }
            }).observe(this, { childList: true });
            """;

    /** Makes a bar. */
    public FilterBar(Component... filters) {
        addClassName("eo-filters");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("ui.filters"));
        add(filters);
        getElement().executeJs(KEEP_FOCUS);
    }
}

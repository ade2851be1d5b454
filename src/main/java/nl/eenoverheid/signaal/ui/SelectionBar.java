package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Says how many signalen are ticked, and what can be done with all of them. */
final class SelectionBar extends Div {
    /** So many go together. */
    static final int MOST = 500;

    private final Ticked ticked;
    private final Span count = new Span();
    private final Button all = new Button();

    /**
     * Makes the bar.
     *
     * @param acts what can be done
     * @param everything ids of all that the list is narrowed to, at most {@link #MOST}
     */
    SelectionBar(Ticked ticked, List<Component> acts, Supplier<Set<Long>> everything) {
        this.ticked = ticked;
        addClassName("eo-selection");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("signaal.selection.label"));
        count.getElement().setAttribute("role", "status");
        all.setText(getTranslation("signaal.selection.all", MOST));
        all.addThemeVariants(ButtonVariant.TERTIARY);
        all.addClickListener(event -> ticked.only(everything.get()));
        Button none = new Button(getTranslation("signaal.selection.none"), event -> ticked.clear());
        none.addThemeVariants(ButtonVariant.TERTIARY);
        add(count, all);
        add(acts);
        add(none);
        ticked.onChange(this::show);
        show();
    }

    private void show() {
        int size = ticked.ids().size();
        setVisible(size > 0);
        count.setText(getTranslation("signaal.selection.count", size));
    }
}

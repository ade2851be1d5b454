package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Says how many signalen are ticked, and what can be done with all of them. On a narrow screen the acts fold behind one
 * button, which says the same.
 */
final class SelectionBar extends Div {
    /** So many go together. */
    static final int MOST = 500;

    private static final String OPEN = "eo-open";
    private static final String ACTS = "signaal-selection-acts";

    private final Ticked ticked;
    private final Span count = new Span();
    private final Button fold = new Button();
    private final Div acts = new Div();

    /**
     * Makes the bar.
     *
     * @param possible what can be done
     * @param everything ids of all that the list is narrowed to, at most {@link #MOST}
     */
    SelectionBar(Ticked ticked, List<SelectionAct> possible, Supplier<Set<Long>> everything) {
        this.ticked = ticked;
        addClassName("eo-selection");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("signaal.selection.label"));
        count.getElement().setAttribute("role", "status");
        fold.addClassName("eo-selection-fold");
        fold.getElement().setAttribute("aria-controls", ACTS);
        fold.addClickListener(event -> open(!hasClassName(OPEN)));
        acts.setId(ACTS);
        acts.addClassName("eo-selection-acts");
        possible.forEach(act -> acts.add(button(act)));
        acts.add(all(everything));
        Button none = new Button(getTranslation("signaal.selection.none"), event -> ticked.clear());
        none.addThemeVariants(ButtonVariant.TERTIARY);
        add(count, fold, acts, none);
        getElement().addEventListener("keydown", event -> open(false)).setFilter("event.key === 'Escape'");
        ticked.onChange(this::show);
        open(false);
        show();
    }

    private Component button(SelectionAct act) {
        Button button = new Button(act.verb(), event -> {
            open(false);
            act.run().run();
        });
        if (act.main()) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private Component all(Supplier<Set<Long>> everything) {
        Button all = new Button(getTranslation("signaal.selection.all", MOST), event -> {
            open(false);
            ticked.only(everything.get());
        });
        all.addThemeVariants(ButtonVariant.TERTIARY);
        return all;
    }

    private void open(boolean open) {
        setClassName(OPEN, open);
        fold.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private void show() {
        int size = ticked.ids().size();
        setVisible(size > 0);
        count.setText(getTranslation("signaal.selection.count", size));
        fold.setText(getTranslation("signaal.selection.fold", size));
    }
}

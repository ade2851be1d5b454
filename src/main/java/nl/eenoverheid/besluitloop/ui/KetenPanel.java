package nl.eenoverheid.besluitloop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.besluitloop.Ketenschakel;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Prose;

/** Which besluiten took each other's place, from the first to the one that counts. */
@StyleSheet("styles/besluitloop.css")
final class KetenPanel extends Composite<Panel> {
    private final transient BesluitId own;
    private final transient List<Ketenschakel> keten;
    private final boolean canReplace;
    private final transient KetenActions actions;

    KetenPanel(BesluitId own, List<Ketenschakel> keten, boolean canReplace, KetenActions actions) {
        this.own = own;
        this.keten = keten;
        this.canReplace = canReplace;
        this.actions = actions;
    }

    @Override
    protected Panel initContent() {
        Panel panel = new Panel(getTranslation("besluitloop.keten.title"));
        if (keten.size() > 1) {
            OrderedList list = new OrderedList();
            list.addClassName("besluitloop-keten");
            list.getElement().setAttribute("role", "list");
            keten.forEach(each -> list.add(link(each)));
            panel.add(list);
        } else {
            panel.add(LoopTexts.soft(getTranslation("besluitloop.keten.none")));
            panel.addClassName("besluit-niet-op-papier");
        }
        if (canReplace) {
            Button replace = new Button(getTranslation("besluitloop.vervang.verb"), click -> actions.askReplace(own));
            replace.addThemeVariants(ButtonVariant.TERTIARY);
            replace.addClassNames("besluit-niet-op-papier", "besluit-voeg-toe");
            panel.add(replace);
        }
        return panel;
    }

    private ListItem link(Ketenschakel of) {
        Div head = new Div(name(of), LoopTexts.soft(said(of)));
        head.addClassName("besluitloop-schakel");
        ListItem item = new ListItem(head);
        if (of.id() == own.value()) {
            item.addClassName("besluitloop-nu");
            item.getElement().setAttribute("aria-current", "true");
        }
        if (of.opvolger() != null) {
            item.add(LoopTexts.soft(
                    getTranslation(of.opgevolgd() ? "besluitloop.keten.opgevolgd" : "besluitloop.keten.straks")));
            if (!of.reden().isEmpty()) {
                item.add(new Prose(of.reden()));
            }
            if (canReplace && !of.opgevolgd() && of.opvolger() == own.value() && isPrepared()) {
                item.add(undo(of));
            }
        }
        return item;
    }

    private boolean isPrepared() {
        return keten.stream().anyMatch(each -> each.id() == own.value() && each.resultaat() == null);
    }

    private Component name(Ketenschakel of) {
        String titel = of.titel();
        if (titel == null) {
            return new Span(getTranslation("besluitloop.keten.elders"));
        }
        return of.id() == own.value() ? new Span(titel) : new PathLink(BesluitRoutes.detail(of.id()), titel);
    }

    private String said(Ketenschakel of) {
        BesluitResultaat resultaat = of.resultaat();
        return getTranslation(
                "besluitloop.keten.wanneer",
                getTranslation(
                        resultaat == null ? "besluit.status.VOORBEREIDING" : "besluit.resultaat." + resultaat.name()),
                Dates.date(of.dag(), getLocale()));
    }

    private Button undo(Ketenschakel of) {
        Button undo = new Button(
                getTranslation("besluitloop.vervangNiet.verb"), click -> actions.keepBoth(own, new BesluitId(of.id())));
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.addClassName("besluit-niet-op-papier");
        return undo;
    }
}

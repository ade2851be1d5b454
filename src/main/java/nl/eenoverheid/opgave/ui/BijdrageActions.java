package nl.eenoverheid.opgave.ui;

import static nl.eenoverheid.opgave.ui.OpgaveTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.opgave.BijdrageDetail;
import nl.eenoverheid.opgave.OpgaveDetail;
import nl.eenoverheid.opgave.OpgaveStatus;
import nl.eenoverheid.ui.PathLink;

/** What can be done with the money of one opgave. */
final class BijdrageActions {
    private final OpgaveActions actions;
    private final OpgaveDetail opgave;

    BijdrageActions(OpgaveActions actions, OpgaveDetail opgave) {
        this.actions = actions;
        this.opgave = opgave;
    }

    /** Which line it is, with a link to it in the budget. */
    Component line(BijdrageDetail bijdrage) {
        if (!bijdrage.pad().isEmpty()) {
            return new PathLink(bijdrage.pad(), OpgaveTexts.line(bijdrage));
        }
        Span line = new Span(OpgaveTexts.line(bijdrage));
        line.addClassName("eo-soft");
        return line;
    }

    /** What can be done with one, for who may. */
    Optional<Component> of(BijdrageDetail bijdrage) {
        if (!opgave.canWrite() || !actions.mayWrite() || opgave.status() != OpgaveStatus.OPEN) {
            return Optional.empty();
        }
        Div acts = new Div();
        acts.addClassName("opgave-acts");
        if (bijdrage.eigen() && bijdrage.bevestigdOp() == null) {
            acts.add(button("confirm", bijdrage, () -> {
                actions.bijdragen().confirm(bijdrage.id(), bijdrage.version());
                OpgaveActions.saved("confirmed");
            }));
        }
        acts.add(
                button("edit", bijdrage, () -> askChange(bijdrage)),
                button("detach", bijdrage, () -> askDetach(bijdrage)));
        return Optional.of(acts);
    }

    void askLink() {
        new KoppelFields(opgave, actions.keuzes())
                .dialog(data -> {
                    actions.bijdragen().link(opgave.id(), data);
                    OpgaveActions.saved("linked");
                })
                .open();
    }

    void askPlain() {
        BijdrageFields fields = new BijdrageFields(opgave, actions.keuzes().overheden());
        fields.dialog("plain", "bijdrage-nieuw-" + opgave.id().value(), () -> {
                    actions.bijdragen().link(opgave.id(), List.of(fields.data()));
                    OpgaveActions.saved("plain");
                })
                .open();
    }

    private void askChange(BijdrageDetail bijdrage) {
        BijdrageFields fields = new BijdrageFields(opgave, actions.keuzes().overheden());
        fields.show(bijdrage);
        fields.dialog("edit", "bijdrage-wijzig-" + bijdrage.id().value(), () -> {
                    actions.bijdragen().change(bijdrage.id(), bijdrage.version(), fields.data());
                    OpgaveActions.saved("edited");
                })
                .open();
    }

    private void askDetach(BijdrageDetail bijdrage) {
        OpgaveActions.askWhy("detach", "bijdrage-weg-" + bijdrage.id().value(), why -> {
            actions.bijdragen().detach(bijdrage.id(), bijdrage.version(), why);
            OpgaveActions.saved("detached");
        });
    }

    private static Button button(String what, BijdrageDetail bijdrage, Runnable act) {
        Button button = new Button(text("action." + what), click -> act.run());
        button.setAriaLabel(text("action." + what + ".which", bijdrage.overheid(), OpgaveTexts.line(bijdrage)));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }
}

package nl.eenoverheid.dossier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.eenoverheid.dossier.DossierDetail;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.OpenInDossier;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.Tone;

/** Asks for the next phase; says what is still open before a dossier can close, and asks why when it is not the next step. */
final class FaseDialog {
    private final DossierFase now;
    private final List<OpenInDossier.Open> open;
    private final Choice<DossierFase> next;
    private final TextArea reden = new TextArea();
    private final Div inTheWay = new Div();
    private final FormDialog dialog;

    /**
     * Makes the dialog.
     *
     * @param open what stands in the way of closing
     * @param act goes to the phase, for a reason
     */
    FaseDialog(DossierDetail dossier, List<OpenInDossier.Open> open, BiConsumer<DossierFase, String> act) {
        this.now = dossier.fase();
        this.open = open;
        List<DossierFase> possible =
                Stream.of(DossierFase.values()).filter(now::canBecome).toList();
        next = new Choice<>(text("dossier.move.label"), possible, this::step);
        showInTheWay();
        dialog = new FormDialog(
                text("dossier.move.title"),
                text("dossier.move.verb"),
                "dossier-fase-" + dossier.id(),
                reden,
                Map.of("reden", reden),
                () -> act.accept(Objects.requireNonNull(next.getValue()), reden.getValue()),
                next,
                inTheWay,
                reden);
        next.addValueChangeListener(event -> follow());
        next.setValue(possible.stream()
                .filter(fase -> !now.needsReason(fase))
                .findFirst()
                .orElse(possible.getFirst()));
        follow();
    }

    void open() {
        dialog.open();
    }

    private void follow() {
        DossierFase chosen = Objects.requireNonNull(next.getValue());
        boolean explained = now.needsReason(chosen);
        reden.setLabel(text(explained ? "dossier.move.reden" : "dossier.move.reden.optional"));
        reden.setRequiredIndicatorVisible(explained);
        boolean blocked = chosen == DossierFase.GESLOTEN && !open.isEmpty();
        inTheWay.setVisible(blocked);
        dialog.setPossible(!blocked);
    }

    private void showInTheWay() {
        inTheWay.addClassNames("eo-summary", Tone.WARN.className());
        inTheWay.getElement().setAttribute("role", "status");
        UnorderedList list = new UnorderedList();
        open.forEach(each -> list.add(new ListItem(text(each.key(), each.aantal()))));
        inTheWay.add(new Paragraph(text("dossier.move.inTheWay")), list);
    }

    private String step(DossierFase fase) {
        String name = text("dossier.dossierFase." + fase.name());
        if (fase == DossierFase.GESLOTEN) {
            return text("dossier.move.close");
        }
        if (now == DossierFase.GESLOTEN) {
            return text("dossier.move.reopen", name);
        }
        return text(now.needsReason(fase) ? "dossier.move.back" : "dossier.move.on", name);
    }

    private static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}

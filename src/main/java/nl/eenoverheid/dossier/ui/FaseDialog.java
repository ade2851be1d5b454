package nl.eenoverheid.dossier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.eenoverheid.dossier.DossierDetail;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Tone;

/**
 * Asks for another phase. It says what people better do before the next one and what stands in the way of closing, and
 * asks why when it is not the next step.
 */
final class FaseDialog {
    private final DossierDetail dossier;
    private final Function<DossierFase, Onward> onward;
    private final Choice<DossierFase> next;
    private final TextArea reden = new TextArea();
    private final Div told = new Div();
    private final AskDialog dialog;

    /**
     * Makes the dialog.
     *
     * @param onward what stands between the dossier and a phase
     * @param act goes to the phase, for a reason
     */
    FaseDialog(DossierDetail dossier, Function<DossierFase, Onward> onward, BiConsumer<DossierFase, String> act) {
        this.dossier = dossier;
        this.onward = onward;
        List<DossierFase> possible = Stream.of(DossierFase.values())
                .filter(dossier.fase()::canBecome)
                .toList();
        next = new Choice<>(text("dossier.move.label"), possible, this::step);
        told.addClassNames("eo-summary", Tone.WARN.className());
        told.getElement().setAttribute("role", "status");
        dialog = AskDialog.of(
                        text("dossier.move.title"),
                        text("dossier.move.verb"),
                        Map.of("reden", reden),
                        () -> act.accept(Objects.requireNonNull(next.getValue()), reden.getValue()))
                .with(next, told, reden)
                .keeping("dossier-fase-" + dossier.id(), reden);
        next.addValueChangeListener(event -> follow());
        follow();
    }

    void open() {
        dialog.open();
    }

    private void follow() {
        DossierFase chosen = next.getValue();
        told.removeAll();
        boolean possible = chosen != null && tell(chosen, onward.apply(chosen));
        told.setVisible(told.getComponentCount() > 0);
        reden.setVisible(possible);
        reden.setLabel(text(
                chosen != null && dossier.fase().needsReason(chosen)
                        ? "dossier.move.reden"
                        : "dossier.move.reden.optional"));
        dialog.setPossible(possible);
    }

    /** Says what is in the way, else what would help; whether nothing is in the way. */
    private boolean tell(DossierFase chosen, Onward onward) {
        List<Onward.Line> inTheWay = new ArrayList<>(onward.must());
        if (chosen == DossierFase.GESLOTEN) {
            inTheWay.addAll(onward.open());
        }
        if (!inTheWay.isEmpty()) {
            tell(
                    chosen == DossierFase.GESLOTEN ? "dossier.move.inTheWay" : "dossier.move.first",
                    inTheWay.stream().map(this::line));
            return false;
        }
        if (!dossier.fase().needsReason(chosen)) {
            tell("dossier.move.advice", onward.helps().stream().map(ListItem::new));
        }
        return true;
    }

    private void tell(String key, Stream<ListItem> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(list::add);
        if (list.getComponentCount() > 0) {
            told.add(new Paragraph(text(key)), list);
        }
    }

    private ListItem line(Onward.Line line) {
        PathLink link = new PathLink(line.path(), line.text());
        link.getElement().addEventListener("click", event -> dialog.close());
        return new ListItem(link);
    }

    private String step(DossierFase fase) {
        String name = text("dossier.dossierFase." + fase.name());
        if (fase == DossierFase.GESLOTEN) {
            return text("dossier.move.close");
        }
        if (dossier.fase() == DossierFase.GESLOTEN) {
            return text("dossier.move.reopen", name);
        }
        return text(dossier.fase().needsReason(fase) ? "dossier.move.back" : "dossier.move.on", name);
    }

    private static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}

package nl.eenoverheid.dossier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.eenoverheid.dossier.DossierDetail;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.dossier.OpenInDossier;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;

/**
 * Asks for another phase. It says what people better do before the next one and what stands in the way of closing, and
 * asks why when it is not the next step.
 */
final class FaseDialog {
    private final DossierDetail dossier;
    private final List<OpenInDossier.Open> open;
    private final Function<DossierFase, List<String>> advice;
    private final Choice<DossierFase> next;
    private final TextArea reden = new TextArea();
    private final Div told = new Div();
    private final AskDialog dialog;

    /**
     * Makes the dialog.
     *
     * @param open what stands in the way of closing
     * @param advice what people better do before a phase
     * @param act goes to the phase, for a reason
     */
    FaseDialog(
            DossierDetail dossier,
            List<OpenInDossier.Open> open,
            Function<DossierFase, List<String>> advice,
            BiConsumer<DossierFase, String> act) {
        this.dossier = dossier;
        this.open = open;
        this.advice = advice;
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
        boolean closes = chosen == DossierFase.GESLOTEN;
        boolean possible = chosen != null && (!closes || open.isEmpty());
        told.removeAll();
        if (closes && !possible) {
            tell("dossier.move.inTheWay", open.stream().map(this::openLine));
        } else if (chosen != null && !closes && !dossier.fase().needsReason(chosen)) {
            tell("dossier.move.advice", advice.apply(chosen).stream().map(ListItem::new));
        }
        told.setVisible(told.getComponentCount() > 0);
        reden.setVisible(possible);
        reden.setLabel(text(
                chosen != null && dossier.fase().needsReason(chosen)
                        ? "dossier.move.reden"
                        : "dossier.move.reden.optional"));
        dialog.setPossible(possible);
    }

    private void tell(String key, Stream<ListItem> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(list::add);
        if (list.getComponentCount() > 0) {
            told.add(new Paragraph(text(key)), list);
        }
    }

    private ListItem openLine(OpenInDossier.Open each) {
        String path = UrlQuery.of(QueryParameters.empty())
                .with(
                        DossierView.TAB,
                        side(each) == DossierTab.KERN ? null : side(each).name())
                .on(DossierRoutes.detail(dossier.id()));
        PathLink link = new PathLink(path, text(each.key(), each.aantal()));
        link.getElement().addEventListener("click", event -> dialog.close());
        return new ListItem(link);
    }

    /** Knopen stand on the first side of a dossier; what is owed to people stands with what they said. */
    private static DossierTab side(OpenInDossier.Open each) {
        return each.key().startsWith("knoop.") ? DossierTab.KERN : DossierTab.BUITEN;
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

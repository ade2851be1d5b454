package nl.eenoverheid.opgave.ui;

import static nl.eenoverheid.opgave.ui.OpgaveTexts.text;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.opgave.BijdrageData;
import nl.eenoverheid.opgave.BijdrageDetail;
import nl.eenoverheid.opgave.OpgaveDetail;
import nl.eenoverheid.opgave.Regelkeuze;
import nl.eenoverheid.opgave.RegelkeuzeService;
import nl.eenoverheid.ui.ActDialog;
import nl.eenoverheid.ui.FieldTexts;
import org.jspecify.annotations.Nullable;

/** Choosing lines of several governments at once: first who and which year, then what is proposed with what stands on it. */
final class KoppelFields {
    private final OpgaveDetail opgave;
    private final RegelkeuzeService keuzes;
    private final MultiSelectComboBox<Overheid> overheden = FieldTexts.manyField(text("field.overheden"));
    private final IntegerField jaar = new IntegerField(text("field.jaar"));
    private final Checkbox alles = new Checkbox(text("field.alles"));
    private final Div lines = new Div();
    private final Paragraph sum = OpgaveTexts.soft("");
    private final GezegdFields gezegd = new GezegdFields();
    private final List<KoppelLine> offered = new ArrayList<>();

    KoppelFields(OpgaveDetail opgave, RegelkeuzeService keuzes) {
        this.opgave = opgave;
        this.keuzes = keuzes;
        lines.addClassName("opgave-lines");
        lines.getElement().setAttribute("role", "group");
        lines.getElement().setAttribute("aria-label", text("field.regels"));
        sum.getElement().setAttribute("role", "status");
        List<Overheid> all = keuzes.overheden();
        overheden.setItems(all);
        overheden.setItemLabelGenerator(Overheid::naam);
        jaar.setStepButtonsVisible(true);
        jaar.setValue(year());
        overheden.setValue(known(all));
        overheden.addValueChangeListener(changed -> offer());
        jaar.addValueChangeListener(changed -> offer());
        alles.addValueChangeListener(changed -> offer());
        offer();
    }

    ActDialog dialog(Consumer<List<BijdrageData>> act) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("regels", overheden);
        fields.put("boekjaar", jaar);
        gezegd.addTo(fields);
        ActDialog dialog = new ActDialog(
                text("link.title"),
                text("link.verb"),
                "opgave-koppel-" + opgave.id().value(),
                fields,
                () -> act.accept(chosen()),
                overheden,
                jaar,
                alles,
                OpgaveTexts.soft(text(
                        opgave.data().thema().isEmpty() ? "link.noTheme" : "link.theme",
                        opgave.data().thema())),
                lines,
                sum,
                gezegd);
        dialog.addClassName("opgave-dialog");
        return dialog;
    }

    /** The governments that take part already. */
    private Set<Overheid> known(List<Overheid> all) {
        Set<Long> ids = opgave.bijdragen().stream()
                .map(BijdrageDetail::overheidId)
                .map(each -> each.value())
                .collect(Collectors.toSet());
        return all.stream().filter(each -> ids.contains(each.id().value())).collect(Collectors.toSet());
    }

    /** The first year of the opgave, or of its money; a year that nobody named yet is not made up. */
    private @Nullable Integer year() {
        return opgave.stand().jaren().isEmpty()
                ? null
                : opgave.stand().jaren().getFirst().jaar();
    }

    private void offer() {
        offered.clear();
        lines.removeAll();
        Integer year = jaar.getValue();
        if (year != null && !overheden.getValue().isEmpty()) {
            keuzes.choices(
                            opgave.id(),
                            overheden.getValue().stream().map(Overheid::id).toList(),
                            year,
                            alles.getValue())
                    .forEach(this::offer);
        }
        if (offered.isEmpty()) {
            lines.add(OpgaveTexts.soft(text(overheden.isEmpty() ? "link.chooseFirst" : "link.nothing")));
        }
        count();
    }

    private void offer(Regelkeuze keuze) {
        KoppelLine line = new KoppelLine(keuze, this::count);
        offered.add(line);
        lines.add(line);
    }

    private void count() {
        List<KoppelLine> chosen = offered.stream().filter(KoppelLine::isChosen).toList();
        BigDecimal total = chosen.stream()
                .map(KoppelLine::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        sum.setText(text(
                "link.sum",
                chosen.size(),
                Geldtekst.thousands(total, UI.getCurrent().getLocale())));
        gezegd.setVisible(chosen.stream().anyMatch(each -> !each.isEigen()));
    }

    private List<BijdrageData> chosen() {
        return offered.stream()
                .filter(KoppelLine::isChosen)
                .map(each -> each.value(gezegd.value()))
                .toList();
    }
}

package nl.eenoverheid.speelruimte.ui;

import static nl.eenoverheid.speelruimte.ui.SpeelruimteTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.FieldSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.eenoverheid.speelruimte.SpeelruimteData;

/**
 * The topics of a card. All rows are there from the start and those without a topic are hidden, so that a draft that is
 * kept on the device finds the same fields again.
 */
final class OnderwerpRows extends FieldSet {
    private final List<OnderwerpRow> rows = new ArrayList<>();
    private final Button more = new Button(text("speelruimte.action.add"), event -> addRow());
    private int shown;

    OnderwerpRows() {
        super(text("speelruimte.field.topics"));
        addClassName("speelruimte-topics");
        add(SpeelruimteTexts.soft(text("speelruimte.field.topics.example", SpeelruimteData.MOST)));
        IntStream.range(0, SpeelruimteData.MOST).forEach(number -> {
            OnderwerpRow row = new OnderwerpRow(number, () -> reveal(number), () -> remove(number));
            rows.add(row);
            add(row);
        });
        add(more);
        showRows(1);
    }

    void show(List<SpeelruimteData.Onderwerp> onderwerpen) {
        rows.forEach(OnderwerpRow::clear);
        for (int number = 0; number < onderwerpen.size(); number++) {
            rows.get(number).show(onderwerpen.get(number));
        }
        showRows(Math.max(1, onderwerpen.size()));
    }

    /** What is filled in; a row in which nothing stands does not count. */
    List<SpeelruimteData.Onderwerp> value() {
        closeGaps();
        return rows.stream()
                .filter(row -> !row.isBlank())
                .map(OnderwerpRow::value)
                .toList();
    }

    List<Component> typed() {
        return rows.stream().flatMap(row -> row.typed().stream()).toList();
    }

    /** What is said about the topics together stands at the first one. */
    void addTo(Map<String, HasValidation> fields) {
        fields.put("onderwerpen", rows.getFirst().first());
        rows.forEach(row -> row.addTo(fields));
    }

    private void addRow() {
        showRows(shown + 1);
        rows.get(shown - 1).focus();
    }

    private void reveal(int number) {
        if (number >= shown && !rows.get(number).isBlank()) {
            showRows(number + 1);
        }
    }

    private void remove(int number) {
        List<SpeelruimteData.Onderwerp> left = new ArrayList<>(
                rows.stream().limit(shown).map(OnderwerpRow::value).toList());
        left.remove(number);
        show(left);
        rows.get(Math.min(number, shown - 1)).focus();
    }

    /** Moves what stands below an empty row up, so that problems point at the row in which they stand. */
    private void closeGaps() {
        show(rows.stream()
                .filter(row -> !row.isBlank())
                .map(OnderwerpRow::value)
                .toList());
    }

    private void showRows(int count) {
        shown = Math.min(count, rows.size());
        for (int number = 0; number < rows.size(); number++) {
            rows.get(number).setShown(number < shown);
        }
        more.setVisible(shown < rows.size());
    }
}

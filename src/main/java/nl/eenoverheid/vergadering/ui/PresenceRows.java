package nl.eenoverheid.vergadering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.vergadering.Aanwezig;
import nl.eenoverheid.vergadering.Aanwezigheid;
import nl.eenoverheid.vergadering.VergaderingDetail;

/** Who is there at one point: a row of answers for each person, and under them the same in words. */
final class PresenceRows extends Div {
    private static final int PATIENCE = 600;

    private final transient VergaderingDetail vergadering;
    private final transient Map<Long, Aanwezigheid> now;
    private final transient BiConsumer<Long, Aanwezigheid> change;
    private final NativeDetails rows = new NativeDetails();
    private final Paragraph words = VergaderingTexts.soft("");

    /**
     * Makes the rows.
     *
     * @param open whether one sees them at once
     */
    PresenceRows(
            VergaderingDetail vergadering,
            VergaderingDetail.Punt punt,
            boolean open,
            BiConsumer<Long, Aanwezigheid> change) {
        this.vergadering = vergadering;
        this.now = new HashMap<>(punt.aanwezig());
        this.change = change;
        addClassName("vergadering-er");
        Div list = new Div();
        list.addClassName("vergadering-mensen");
        vergadering.genodigden().forEach(each -> list.add(row(each)));
        rows.setContent(list);
        rows.setOpen(open);
        rows.addClassName("vergadering-niet-op-papier");
        add(rows, words);
        tell();
    }

    private Component row(VergaderingDetail.Genodigde genodigde) {
        Choice<Aanwezig> how = new Choice<>(
                genodigde.naam(),
                List.of(Aanwezig.values()),
                each -> getTranslation("vergadering.aanwezig." + each.name()));
        TextField door = new TextField(getTranslation("vergadering.field.door", genodigde.naam()));
        door.setHelperText(getTranslation("vergadering.field.door.example"));
        door.setValueChangeMode(ValueChangeMode.LAZY);
        door.setValueChangeTimeout(PATIENCE);
        Aanwezigheid noted = now.get(genodigde.id());
        how.setValue(noted == null ? null : noted.hoe());
        door.setValue(noted == null ? "" : noted.door());
        door.setVisible(how.getValue() == Aanwezig.VERVANGER);
        how.addValueChangeListener(chosen -> {
            door.setVisible(chosen.getValue() == Aanwezig.VERVANGER);
            note(genodigde, chosen.getValue(), door.getValue());
        });
        door.addValueChangeListener(typed -> note(genodigde, how.getValue(), typed.getValue()));
        Div row = new Div(how, door);
        row.addClassName("vergadering-mens");
        return row;
    }

    private void note(VergaderingDetail.Genodigde genodigde, Aanwezig how, String door) {
        var noted = new Aanwezigheid(how, how == Aanwezig.VERVANGER ? door.strip() : "");
        now.put(genodigde.id(), noted);
        tell();
        change.accept(genodigde.id(), noted);
    }

    private void tell() {
        long noted = vergadering.genodigden().stream()
                .filter(each -> now.containsKey(each.id()))
                .count();
        rows.setSummaryText(getTranslation(
                "vergadering.aanwezig.title", noted, vergadering.genodigden().size()));
        words.setText(VergaderingTexts.presence(vergadering.genodigden(), now));
    }
}

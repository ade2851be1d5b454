package nl.eenoverheid.begroting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.eenoverheid.begroting.Vergelijking;
import nl.eenoverheid.begroting.Vergelijking.Kolom;

/** What the table is compared with, and which of its rows are shown. */
final class TabelBalk extends Div {
    private static final int LONGEST_WORDS = 60;

    private final transient BegrotingTexts texts;
    private final transient Consumer<String> asked;
    private final Select<Optie> met = new Select<>();
    private final Select<Boolean> verschil = new Select<>();
    private final TextField zoek = new TextField();
    private transient VergelijkQuery query = VergelijkQuery.NOTHING;

    /**
     * Makes the bar with nothing chosen.
     *
     * @param asked hears the address that somebody wants to see
     */
    TabelBalk(BegrotingTexts texts, Consumer<String> asked) {
        this.texts = texts;
        this.asked = asked;
        addClassNames("begroting-velden-balk", "begroting-tabelbalk");
        reference();
        words();
        add(zoek, met, verschil);
    }

    /** Shows what is chosen. */
    void show(VergelijkQuery shown, Vergelijking vergelijking) {
        query = shown;
        setVisible(!vergelijking.isEmpty());
        List<Optie> references = references(vergelijking);
        met.setItems(references);
        met.setVisible(references.size() > 2);
        met.setValue(references.stream()
                .filter(each -> query.text(VergelijkQuery.MET).orElse("").equals(each.token()))
                .findFirst()
                .orElse(references.getFirst()));
        verschil.setVisible(met.isVisible() && query.text(VergelijkQuery.MET).isPresent());
        verschil.setValue(query.isInPercents());
        String words = query.text(VergelijkQuery.ZOEK).orElse("");
        if (!zoek.getValue().strip().equals(words)) {
            zoek.setValue(words);
        }
    }

    private List<Optie> references(Vergelijking vergelijking) {
        List<Optie> all = new ArrayList<>(List.of(new Optie("", texts.text("begroting.met.none"))));
        List<Kolom> kolommen = vergelijking.blokken().stream()
                .flatMap(blok -> blok.kolommen().stream())
                .toList();
        Stream<Optie> periods = kolommen.stream()
                .map(each -> new Optie(Vorm.period(each), texts.kolom(each)))
                .distinct();
        Stream<Optie> governments =
                kolommen.stream().map(Kolom::overheid).distinct().map(each -> new Optie(each.code(), each.naam()));
        List<Optie> byPeriod = periods.toList();
        List<Optie> byGovernment = governments.toList();
        if (byPeriod.size() > 1) {
            all.addAll(byPeriod);
        }
        if (byGovernment.size() > 1) {
            all.addAll(byGovernment);
        }
        return all;
    }

    private void reference() {
        met.setLabel(texts.text("begroting.field.met"));
        met.setItemLabelGenerator(
                each -> Objects.requireNonNullElse(each, new Optie("", "")).naam());
        met.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                asked.accept(query.with(VergelijkQuery.MET, change.getValue().token()));
            }
        });
        verschil.setLabel(texts.text("begroting.field.verschil"));
        verschil.setItems(true, false);
        verschil.setItemLabelGenerator(
                each -> texts.text(each ? "begroting.verschil.percent" : "begroting.verschil.euro"));
        verschil.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                asked.accept(query.with(VergelijkQuery.VERSCHIL, change.getValue() ? null : VergelijkQuery.EURO));
            }
        });
    }

    private void words() {
        zoek.setLabel(texts.text("begroting.field.zoek"));
        zoek.setClearButtonVisible(true);
        zoek.setMaxLength(LONGEST_WORDS);
        zoek.setValueChangeMode(ValueChangeMode.LAZY);
        zoek.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                asked.accept(query.with(VergelijkQuery.ZOEK, change.getValue().strip()));
            }
        });
    }

    /** Something to compare with. */
    private record Optie(String token, String naam) {}
}

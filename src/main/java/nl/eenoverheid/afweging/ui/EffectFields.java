package nl.eenoverheid.afweging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.Bron;
import nl.eenoverheid.afweging.BronSoort;
import nl.eenoverheid.afweging.EffectData;
import nl.eenoverheid.cijfer.CijferChoice;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalListItem;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.FieldTexts;
import org.jspecify.annotations.Nullable;

/** What an option does for an interest: how much better or worse, in one sentence, and what that is taken from. */
final class EffectFields extends Div {
    /** Chosen by who does not know, which is another thing than no difference. */
    private static final Integer UNKNOWN = EffectData.HIGHEST + 1;

    private final Choice<Integer> score;
    private final TextArea zin = new TextArea(AfwegingTexts.text("afweging.field.zin"));
    private final MultiSelectComboBox<SignaalListItem> signalen =
            FieldTexts.manyField(AfwegingTexts.text("afweging.field.signalen"));
    private final MultiSelectComboBox<CijferChoice> cijfers =
            FieldTexts.manyField(AfwegingTexts.text("afweging.field.cijfers"));
    private final Div references = new Div();
    private final transient List<Reference> rows = new ArrayList<>();
    /** Sources that the one who types does not see; they stay. */
    private final transient List<Bron> unseen;

    EffectFields(AfwegingDetail.@Nullable Effect effect, List<SignaalListItem> heard, List<CijferChoice> counted) {
        addClassName("eo-form");
        score = new Choice<>(
                AfwegingTexts.text("afweging.field.score"),
                IntStream.rangeClosed(EffectData.LOWEST, UNKNOWN).boxed().toList(),
                EffectFields::label);
        score.setHelperText(AfwegingTexts.text("afweging.field.score.example"));
        zin.setHelperText(AfwegingTexts.text("afweging.field.zin.example"));
        zin.setMaxLength(EffectData.LONGEST);
        signalen.setItems(heard);
        signalen.setItemLabelGenerator(SignaalListItem::kop);
        signalen.setHelperText(AfwegingTexts.text("afweging.field.signalen.example"));
        signalen.setVisible(!heard.isEmpty());
        cijfers.setItems(counted);
        cijfers.setItemLabelGenerator(Bronnen::line);
        cijfers.setHelperText(AfwegingTexts.text("afweging.field.cijfers.example"));
        cijfers.setVisible(!counted.isEmpty());
        references.addClassName("eo-col");
        List<Bron> sources = effect == null ? List.of() : effect.bronnen();
        choose(sources, heard, counted);
        List<Bron> seen = chosen().toList();
        unseen = sources.stream()
                .filter(bron -> bron.soort() != BronSoort.VERWIJZING && !seen.contains(bron))
                .toList();
        fill(effect, sources);
        Button more = new Button(AfwegingTexts.text("afweging.action.addSource"), click -> addReference("", ""));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(score, zin, signalen, cijfers, references, more);
    }

    Map<String, HasValidation> byName() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("score", score);
        fields.put("zin", zin);
        fields.put("bronnen", rows.isEmpty() ? signalen : rows.getFirst().adres());
        return fields;
    }

    EffectData data() {
        Integer chosen = score.getValue();
        Stream<Bron> written = rows.stream().filter(Reference::isFilled).map(Reference::bron);
        return new EffectData(
                chosen == null || chosen.equals(UNKNOWN) ? null : chosen,
                zin.getValue(),
                Stream.of(chosen(), unseen.stream(), written)
                        .flatMap(each -> each)
                        .toList());
    }

    /** What is kept on the device. */
    Component[] typed() {
        return new Component[] {zin};
    }

    /** What is chosen of what was heard and counted. */
    private Stream<Bron> chosen() {
        return Stream.concat(
                signalen.getValue().stream().map(signaal -> Bron.of(new SignaalId(signaal.id()))),
                cijfers.getValue().stream().map(cijfer -> Bron.of(cijfer.id())));
    }

    private void choose(List<Bron> sources, List<SignaalListItem> heard, List<CijferChoice> counted) {
        signalen.setValue(heard.stream()
                .filter(signaal -> sources.contains(Bron.of(new SignaalId(signaal.id()))))
                .collect(Collectors.toSet()));
        cijfers.setValue(counted.stream()
                .filter(cijfer -> sources.contains(Bron.of(cijfer.id())))
                .collect(Collectors.toSet()));
    }

    private void fill(AfwegingDetail.@Nullable Effect effect, List<Bron> sources) {
        if (effect != null) {
            score.setValue(effect.score() == null ? UNKNOWN : effect.score());
            zin.setValue(effect.zin());
        }
        sources.stream()
                .filter(bron -> bron.soort() == BronSoort.VERWIJZING)
                .forEach(bron -> addReference(bron.tekst(), bron.adres()));
    }

    private void addReference(String tekst, String adres) {
        Reference row = new Reference(
                new TextField(AfwegingTexts.text("afweging.field.bron")),
                new TextField(AfwegingTexts.text("afweging.field.adres")));
        row.tekst().setValue(tekst);
        row.adres().setValue(adres);
        rows.add(row);
        Div line = new Div(row.tekst(), row.adres());
        line.addClassName("afweging-reference");
        references.add(line);
    }

    private static String label(Integer option) {
        return option.equals(UNKNOWN)
                ? AfwegingTexts.text("afweging.score.dontKnow")
                : AfwegingTexts.figure(option) + " " + AfwegingTexts.words(option);
    }

    private record Reference(TextField tekst, TextField adres) {
        boolean isFilled() {
            return !tekst.isEmpty() || !adres.isEmpty();
        }

        Bron bron() {
            return Bron.of(tekst.getValue(), adres.getValue().strip());
        }
    }
}

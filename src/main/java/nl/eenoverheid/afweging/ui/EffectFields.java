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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.Bron;
import nl.eenoverheid.afweging.BronSoort;
import nl.eenoverheid.afweging.EffectData;
import nl.eenoverheid.signaal.SignaalListItem;
import nl.eenoverheid.ui.Choice;
import org.jspecify.annotations.Nullable;

/** What an option does for an interest: how much better or worse, in one sentence, and what that is taken from. */
final class EffectFields extends Div {
    /** Chosen by who does not know, which is another thing than no difference. */
    private static final Integer UNKNOWN = EffectData.HIGHEST + 1;

    private final Choice<Integer> score;
    private final TextArea zin = new TextArea(AfwegingTexts.text("afweging.field.zin"));
    private final MultiSelectComboBox<SignaalListItem> signalen =
            new MultiSelectComboBox<>(AfwegingTexts.text("afweging.field.signalen"));
    private final Div references = new Div();
    private final transient List<Reference> rows = new ArrayList<>();
    /** Signalen that the one who types does not see; they stay. */
    private final transient List<Bron> unseen;

    EffectFields(AfwegingDetail.@Nullable Effect effect, List<SignaalListItem> offered) {
        addClassName("eo-form");
        score = new Choice<>(
                AfwegingTexts.text("afweging.field.score"),
                IntStream.rangeClosed(EffectData.LOWEST, UNKNOWN).boxed().toList(),
                EffectFields::label);
        score.setHelperText(AfwegingTexts.text("afweging.field.score.example"));
        zin.setHelperText(AfwegingTexts.text("afweging.field.zin.example"));
        zin.setMaxLength(EffectData.LONGEST);
        signalen.setItems(offered);
        signalen.setItemLabelGenerator(SignaalListItem::kop);
        signalen.setHelperText(AfwegingTexts.text("afweging.field.signalen.example"));
        signalen.setVisible(!offered.isEmpty());
        references.addClassName("eo-col");
        List<Bron> sources = effect == null ? List.of() : effect.bronnen();
        Set<Long> seen = offered.stream().map(SignaalListItem::id).collect(Collectors.toSet());
        unseen = sources.stream()
                .filter(bron -> bron.signaalId() != null && !seen.contains(bron.signaalId()))
                .toList();
        fill(effect, sources, offered);
        Button more = new Button(AfwegingTexts.text("afweging.action.addSource"), click -> addReference("", ""));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(score, zin, signalen, references, more);
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
        Stream<Bron> heard =
                signalen.getValue().stream().map(signaal -> new Bron(BronSoort.SIGNAAL, signaal.id(), "", ""));
        Stream<Bron> written = rows.stream().filter(Reference::isFilled).map(Reference::bron);
        return new EffectData(
                chosen == null || chosen.equals(UNKNOWN) ? null : chosen,
                zin.getValue(),
                Stream.of(heard, unseen.stream(), written).flatMap(each -> each).toList());
    }

    /** What is kept on the device. */
    Component[] typed() {
        return new Component[] {zin};
    }

    private void fill(AfwegingDetail.@Nullable Effect effect, List<Bron> sources, List<SignaalListItem> offered) {
        if (effect != null) {
            score.setValue(effect.score() == null ? UNKNOWN : effect.score());
            zin.setValue(effect.zin());
        }
        signalen.setValue(offered.stream()
                .filter(signaal ->
                        sources.stream().anyMatch(bron -> bron.signaalId() != null && bron.signaalId() == signaal.id()))
                .collect(Collectors.toSet()));
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

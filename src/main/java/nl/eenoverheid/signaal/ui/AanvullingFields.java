package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.overheid.RegioNaam;
import nl.eenoverheid.signaal.Aanvulling;
import nl.eenoverheid.signaal.Keuze;
import nl.eenoverheid.signaal.ThemaVraag;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.PersonalDataGuard;
import org.jspecify.annotations.Nullable;

/** What it is about: the main theme, others beside it, and the questions that belong to these; and a region as place. */
final class AanvullingFields extends Div {
    private final ComboBox<Keuze> thema = new ComboBox<>(getTranslation("signaal.field.thema"));
    private final MultiSelectComboBox<Keuze> ook = FieldTexts.manyField(getTranslation("signaal.field.themas"));
    private final ComboBox<RegioNaam> regio = new ComboBox<>(getTranslation("signaal.field.regio"));
    private final Div vragen = new Div();
    private final Map<Long, TextArea> antwoorden = new LinkedHashMap<>();
    private final transient NoterenKeuzes keuzes;

    AanvullingFields(NoterenKeuzes keuzes) {
        this.keuzes = keuzes;
        addClassName("eo-form");
        vragen.addClassNames("eo-form", "eo-inset");
        choices(Set.of());
        thema.setItemLabelGenerator(each -> SignaalTexts.name(each, getLocale()));
        thema.setClearButtonVisible(true);
        thema.addValueChangeListener(change -> ask());
        ook.setItemLabelGenerator(each -> SignaalTexts.name(each, getLocale()));
        ook.setHelperText(getTranslation("signaal.field.themas.example"));
        ook.addValueChangeListener(change -> ask());
        regio.setItems(keuzes.plaatsen().regios());
        regio.setItemLabelGenerator(RegioNaam::naam);
        regio.setClearButtonVisible(true);
        regio.setHelperText(getTranslation("signaal.field.regio.example"));
        Div about = new Div(thema, ook);
        about.addClassName("eo-pair");
        add(about, vragen, regio);
        ask();
    }

    void show(@Nullable Long main, Aanvulling aanvulling) {
        Set<Long> kept = Stream.concat(Stream.ofNullable(main), aanvulling.themas().stream())
                .collect(Collectors.toSet());
        choices(kept);
        thema.setValue(
                themas(each -> Objects.equals(each.id(), main)).findFirst().orElse(null));
        ook.setValue(themas(each -> aanvulling.themas().contains(each.id())).collect(Collectors.toSet()));
        regio.setValue(keuzes.plaatsen().regios().stream()
                .filter(each -> each.id().equals(aanvulling.regio()))
                .findFirst()
                .orElse(null));
        aanvulling.antwoorden().forEach((vraag, antwoord) -> {
            keuzes.vragen().stream().filter(each -> each.id() == vraag).forEach(this::add);
            Objects.requireNonNull(antwoorden.get(vraag)).setValue(antwoord);
        });
        ask();
    }

    @Nullable
    Long thema() {
        return thema.getValue() == null ? null : thema.getValue().id();
    }

    Aanvulling value() {
        return new Aanvulling(
                ook.getValue().stream().map(Keuze::id).collect(Collectors.toSet()),
                regio.getValue() == null ? null : regio.getValue().id(),
                antwoorden.entrySet().stream()
                        .filter(each -> !each.getValue().isEmpty())
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, each -> each.getValue().getValue())));
    }

    /** The fields of the questions that are asked now, by the names that problems use. */
    Map<String, TextArea> fields() {
        Map<String, TextArea> fields = new LinkedHashMap<>();
        antwoorden.forEach((vraag, field) -> fields.put("vraag." + vraag, field));
        return fields;
    }

    /** Asks what belongs to the themes that are chosen; what was answered stays, whatever is chosen next. */
    private void ask() {
        Set<Long> chosen = Stream.concat(Stream.ofNullable(thema.getValue()), ook.getValue().stream())
                .flatMap(each -> Stream.of(each.id(), each.ouderId() == null ? each.id() : each.ouderId()))
                .collect(Collectors.toSet());
        keuzes.vragen().stream()
                .filter(each -> each.actief() && chosen.contains(each.themaId()))
                .forEach(this::add);
        keuzes.vragen().forEach(each -> {
            TextArea field = antwoorden.get(each.id());
            if (field != null) {
                field.setVisible(chosen.contains(each.themaId()) || !field.isEmpty());
            }
        });
        vragen.setVisible(antwoorden.values().stream().anyMatch(TextArea::isVisible));
    }

    private void add(ThemaVraag vraag) {
        antwoorden.computeIfAbsent(vraag.id(), id -> {
            TextArea field =
                    PersonalDataGuard.on(new TextArea(SignaalTexts.name(vraag.vraag(), vraag.vraagEn(), getLocale())));
            vragen.add(field);
            return field;
        });
    }

    /** What can be chosen, and what was chosen when it still could be. */
    private void choices(Set<Long> kept) {
        List<Keuze> choices =
                themas(each -> each.actief() || kept.contains(each.id())).toList();
        thema.setItems(choices);
        ook.setItems(choices);
    }

    private Stream<Keuze> themas(Predicate<Keuze> which) {
        return keuzes.themas().stream().filter(which);
    }
}

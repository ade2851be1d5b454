package nl.eenoverheid.toewijzingsregel.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.RegioNaam;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.signaal.Keuze;
import nl.eenoverheid.signaal.SignaalSoort;
import nl.eenoverheid.toewijzing.ToewijzingKeuze;
import nl.eenoverheid.toewijzing.Voorwaarden;
import nl.eenoverheid.toewijzingsregel.ToewijzingsregelData;
import nl.eenoverheid.ui.InputErrors;
import org.jspecify.annotations.Nullable;

/** Asks what a rule looks at and whom it asks. Stays open with what was chosen when that is refused. */
final class RegelDialog extends Dialog {
    private final ComboBox<OrganisatieNaam> gemeente = box("gemeente", OrganisatieNaam::naam);
    private final ComboBox<Keuze> thema = box("thema", RegelTexts::name);
    private final ComboBox<SignaalSoort> soort = box("soort", each -> getTranslation("signaal.soort." + each.name()));
    private final ComboBox<RegioNaam> regio = box("regio", RegioNaam::naam);
    private final ComboBox<Keuze> aanleiding = box("aanleiding", RegelTexts::name);
    private final ComboBox<ToewijzingKeuze> noteerder = box("noteerder", ToewijzingKeuze::naam);
    private final ComboBox<ToewijzingKeuze> naar = box("naar", ToewijzingKeuze::naam);
    private final ComboBox<ToewijzingKeuze.Persoon> persoon = box("persoon", ToewijzingKeuze.Persoon::naam);

    RegelDialog(Keuzes keuzes, @Nullable ToewijzingsregelData data, Predicate<ToewijzingsregelData> save) {
        setHeaderTitle(getTranslation(data == null ? "toewijzingsregel.add" : "toewijzingsregel.change.title"));
        offer(keuzes);
        Details more = new Details(getTranslation("toewijzingsregel.more"), new Div(regio, aanleiding, noteerder));
        more.addClassName("regel-more");
        if (data != null) {
            show(data, keuzes);
            more.setOpened(regio.getValue() != null || aanleiding.getValue() != null || noteerder.getValue() != null);
        }
        Div form = new Div(
                new H3(getTranslation("toewijzingsregel.form.when")),
                gemeente,
                thema,
                soort,
                more,
                new H3(getTranslation("toewijzingsregel.form.then")),
                naar,
                persoon);
        form.addClassName("eo-form");
        add(form);
        Button go = new Button(getTranslation("toewijzingsregel.save"), click -> submit(save));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    private void offer(Keuzes keuzes) {
        gemeente.setItems(keuzes.gemeenten);
        thema.setItems(keuzes.themas.stream().filter(Keuze::actief).toList());
        soort.setItems(SignaalSoort.values());
        regio.setItems(keuzes.regios);
        aanleiding.setItems(keuzes.aanleidingen.stream().filter(Keuze::actief).toList());
        noteerder.setItems(keuzes.mensen);
        naar.setItems(keuzes.mensen);
        naar.addValueChangeListener(change -> people(change.getValue()));
        naar.setClearButtonVisible(false);
        persoon.setHelperText(getTranslation("toewijzing.field.persoon.help"));
        people(null);
    }

    private void people(@Nullable ToewijzingKeuze choice) {
        persoon.setItems(choice == null ? List.of() : choice.mensen());
        persoon.setEnabled(choice != null);
    }

    private void show(ToewijzingsregelData data, Keuzes keuzes) {
        Voorwaarden als = data.als();
        select(gemeente, keuzes.gemeenten, each -> each.id().value(), als.gemeenteId());
        select(thema, keuzes.themas, Keuze::id, als.themaId());
        soort.setValue(als.soort());
        select(regio, keuzes.regios, each -> each.id().value(), als.regioId());
        select(aanleiding, keuzes.aanleidingen, Keuze::id, als.aanleidingId());
        select(noteerder, keuzes.mensen, each -> each.organisatie().value(), als.noteerderId());
        select(
                naar,
                keuzes.mensen,
                each -> each.organisatie().value(),
                data.naar() == null ? null : data.naar().value());
        if (naar.getValue() != null && data.persoon() != null) {
            select(
                    persoon,
                    naar.getValue().mensen(),
                    each -> each.id().value(),
                    data.persoon().value());
        }
    }

    private void submit(Predicate<ToewijzingsregelData> save) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("naar", naar);
        fields.put("persoon", persoon);
        InputErrors.clear(fields.values());
        try {
            if (save.test(data())) {
                close();
            }
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        }
    }

    private ToewijzingsregelData data() {
        return new ToewijzingsregelData(
                new Voorwaarden(
                        id(gemeente, each -> each.id().value()),
                        id(regio, each -> each.id().value()),
                        id(thema, Keuze::id),
                        id(noteerder, each -> each.organisatie().value()),
                        soort.getValue(),
                        id(aanleiding, Keuze::id)),
                naar.getValue() == null ? null : naar.getValue().organisatie(),
                persoon.getValue() == null ? null : persoon.getValue().id());
    }

    private <T> ComboBox<T> box(String field, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>(getTranslation("toewijzingsregel.field." + field));
        box.setItemLabelGenerator(name::apply);
        box.setClearButtonVisible(true);
        return box;
    }

    private static <T> @Nullable Long id(ComboBox<T> box, Function<T, Long> id) {
        return box.getValue() == null ? null : id.apply(box.getValue());
    }

    private static <T> void select(ComboBox<T> box, List<T> items, Function<T, Long> id, @Nullable Long wanted) {
        items.stream()
                .filter(each -> Objects.equals(id.apply(each), wanted))
                .findFirst()
                .ifPresent(box::setValue);
    }

    /** What can be chosen. */
    record Keuzes(
            List<OrganisatieNaam> gemeenten,
            List<RegioNaam> regios,
            List<Keuze> themas,
            List<Keuze> aanleidingen,
            List<ToewijzingKeuze> mensen) {}
}

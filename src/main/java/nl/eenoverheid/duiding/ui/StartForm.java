package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.DraftKeeper;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteListItem;
import org.jspecify.annotations.Nullable;

/** Asks what a new duiding is called, where it stands and who takes part. */
final class StartForm extends Div {
    private final TextField titel = new TextField(getTranslation("duiding.start.titel"));
    private final Select<WerkruimteListItem> werkruimte = new Select<>();
    private final CheckboxGroup<OrganisatieNaam> organisaties =
            new CheckboxGroup<>(getTranslation("duiding.start.organisaties"));
    private final DraftKeeper draft = DraftKeeper.keep("duiding-start", titel);

    /**
     * Makes the form.
     *
     * @param preferred id of the werkruimte that everything is narrowed to
     * @param possible who can take part in a werkruimte
     * @param start starts the duiding
     */
    StartForm(
            List<WerkruimteListItem> werkruimten,
            Optional<Long> preferred,
            Function<WerkruimteId, List<OrganisatieNaam>> possible,
            Consumer<Filled> start) {
        addClassName("eo-form");
        titel.setHelperText(getTranslation("duiding.start.titel.example"));
        werkruimte.setLabel(getTranslation("duiding.start.werkruimte"));
        werkruimte.setItems(werkruimten);
        werkruimte.setItemLabelGenerator(WerkruimteListItem::naam);
        organisaties.setItemLabelGenerator(OrganisatieNaam::naam);
        organisaties.setHelperText(getTranslation("duiding.start.organisaties.help"));
        organisaties.addClassName("duiding-choices");
        werkruimte.addValueChangeListener(chosen -> {
            List<OrganisatieNaam> all = chosen.getValue() == null
                    ? List.of()
                    : possible.apply(new WerkruimteId(chosen.getValue().id()));
            organisaties.setItems(all);
            organisaties.setValue(Set.copyOf(all));
        });
        werkruimten.stream()
                .filter(each -> werkruimten.size() == 1
                        || preferred.filter(id -> id == each.id()).isPresent())
                .findFirst()
                .ifPresent(werkruimte::setValue);
        Button go = new Button(getTranslation("duiding.start.go"), click -> submit(start));
        go.addThemeName("primary");
        Div line = new Div(go, draft);
        line.addClassName("eo-line");
        add(titel, werkruimte, organisaties, line);
    }

    private void submit(Consumer<Filled> start) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("titel", titel);
        fields.put("werkruimte", werkruimte);
        fields.put("organisaties", organisaties);
        InputErrors.clear(fields.values());
        try {
            WerkruimteListItem chosen = werkruimte.getValue();
            start.accept(new Filled(
                    chosen == null ? null : new WerkruimteId(chosen.id()),
                    titel.getValue(),
                    organisaties.getValue().stream().map(OrganisatieNaam::id).collect(Collectors.toSet())));
            draft.clear();
        } catch (InvalidInput refused) {
            InputErrors.show(refused, fields);
        }
    }

    /** What was filled in. */
    record Filled(@Nullable WerkruimteId werkruimte, String titel, Set<OrganisatieId> organisaties) {}
}

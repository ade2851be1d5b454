package nl.eenoverheid.shell;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.eenoverheid.workspace.WerkruimteListItem;

/** Narrows every screen to one werkruimte. */
final class WerkruimteFilter extends Select<WerkruimteListItem> {
    private final List<WerkruimteListItem> choices;

    WerkruimteFilter(List<WerkruimteListItem> choices, Consumer<Optional<Long>> chosen) {
        this.choices = choices;
        addClassName("eo-werkruimte");
        setLabel(getTranslation("shell.werkruimte"));
        setItems(choices);
        setItemLabelGenerator(choice -> choice == null ? getTranslation("shell.werkruimte.all") : name(choice));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation("shell.werkruimte.all"));
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(Optional.ofNullable(event.getValue()).map(WerkruimteListItem::id));
            }
        });
    }

    private static String name(WerkruimteListItem choice) {
        return choice.ouder() == null ? choice.naam() : "↳ " + choice.naam();
    }

    /** Shows what the address says; an id that is not one of the choices shows as all. */
    void show(Optional<Long> id) {
        id.flatMap(wanted ->
                        choices.stream().filter(choice -> choice.id() == wanted).findFirst())
                .ifPresentOrElse(this::setValue, this::clear);
    }
}

package nl.eenoverheid.doorwerking.ui;

import static nl.eenoverheid.doorwerking.ui.DoorwerkingTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.bestuursafspraak.BestuursafspraakId;
import nl.eenoverheid.bestuursafspraak.ui.AfspraakPart;
import nl.eenoverheid.doorwerking.DoorwerkingPlek;
import nl.eenoverheid.doorwerking.DoorwerkingService;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;

/** Shows on the page of an agreement in which dossiers it works through, as far as the reader sees those. */
@SpringComponent
class DossiersOfAfspraak implements AfspraakPart {
    private final DoorwerkingService doorwerkingen;
    private final CurrentAccount current;

    DossiersOfAfspraak(DoorwerkingService doorwerkingen, CurrentAccount current) {
        this.doorwerkingen = doorwerkingen;
        this.current = current;
    }

    @Override
    public Optional<Component> part(BestuursafspraakId id) {
        List<DoorwerkingPlek> found = current.get().has(Right.DOSSIER_READ) ? doorwerkingen.dossiers(id) : List.of();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("doorwerking-list");
        list.getElement().setAttribute("role", "list");
        found.forEach(each -> list.add(new ListItem(
                new PathLink(DossierRoutes.detail(each.dossier().value()), each.naam()),
                DoorwerkingTexts.soft(
                        each.onderwerpen().isEmpty()
                                ? text("fixes.nothing")
                                : text("fixes", DoorwerkingTexts.topics(each.onderwerpen()))))));
        return Optional.of(new Panel(text("dossiers.title"), list));
    }
}

package nl.eenoverheid.doorwerking.ui;

import static nl.eenoverheid.doorwerking.ui.DoorwerkingTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.bestuursafspraak.AfspraakRoutes;
import nl.eenoverheid.doorwerking.DoorwerkingService;
import nl.eenoverheid.doorwerking.Vastgelegd;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.speelruimte.ui.SpeelruimtePart;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Tone;

/** Says on the card of a dossier, before anything else, what it promises though an agreement fixes it. */
@SpringComponent
class VastgelegdOnCard implements SpeelruimtePart {
    private final DoorwerkingService doorwerkingen;

    VastgelegdOnCard(DoorwerkingService doorwerkingen) {
        this.doorwerkingen = doorwerkingen;
    }

    @Override
    public boolean isLoud() {
        return true;
    }

    @Override
    public Optional<Component> part(DossierId dossier) {
        List<Vastgelegd> found = doorwerkingen.tegenspraken(dossier);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        found.forEach(each -> list.add(new ListItem(new PathLink(
                AfspraakRoutes.detail(each.afspraak()),
                text(
                        "onCard." + each.gezicht().name(),
                        each.onderwerp(),
                        I18NProvider.translate(
                                "speelruimte.ruimte." + each.ruimte().name()),
                        each.titel())))));
        Div loud = new Div(new Banner(Tone.BAD, "⚡", text("onCard.title", found.size()), text("onCard.text")), list);
        loud.addClassName("eo-col");
        return Optional.of(loud);
    }
}

package nl.eenoverheid.dilemma.ui;

import static nl.eenoverheid.dilemma.ui.DilemmaTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import nl.eenoverheid.dilemma.DilemmaDetail;
import nl.eenoverheid.dilemma.DilemmaStatus;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** The sides of a dilemma beside each other, on a phone below each other; the one that was chosen is marked. */
final class KantenPicture extends UnorderedList {
    private final transient DilemmaDetail dilemma;
    private final transient DilemmaActions actions;

    KantenPicture(DilemmaDetail dilemma, DilemmaActions actions) {
        this.dilemma = dilemma;
        this.actions = actions;
        addClassName("dilemma-kanten");
        getElement().setAttribute("role", "list");
        for (int place = 0; place < dilemma.kanten().size(); place++) {
            add(side(place, dilemma.kanten().get(place)));
        }
    }

    private ListItem side(int place, DilemmaDetail.Kant kant) {
        boolean chosen = Objects.equals(dilemma.keuze(), place);
        H2 naam = new H2(kant.naam());
        naam.getElement().setAttribute("dir", "auto");
        ListItem side = new ListItem(
                naam,
                part("geeft", new Prose(kant.geeft())),
                part("kost", new Prose(kant.kost())),
                part("voorWie", new Prose(kant.voorWie())));
        if (!kant.signalen().isEmpty()) {
            side.add(part("signalen", said(kant)));
        }
        if (chosen) {
            side.addClassName("dilemma-chosen");
            side.addComponentAtIndex(1, new StatusBadge(Tone.GOOD, "✓", text("dilemma.kant.chosen")));
        }
        if (dilemma.canWrite() && dilemma.status() != DilemmaStatus.GEKOZEN) {
            Button choose = new Button(text("dilemma.action.choose"), click -> actions.askChoose(dilemma, place));
            choose.setAriaLabel(text("dilemma.action.choose.which", kant.naam()));
            choose.addClassName("dilemma-acts");
            side.add(choose);
        }
        return side;
    }

    private static Div part(String name, Component content) {
        Div part = new Div(new H3(text("dilemma.kant." + name)), content);
        part.addClassName("dilemma-" + name);
        return part;
    }

    private static UnorderedList said(DilemmaDetail.Kant kant) {
        UnorderedList said = new UnorderedList();
        kant.signalen()
                .forEach(each -> said.add(new ListItem(new PathLink(SignaalRoutes.detail(each.id()), each.kop()))));
        return said;
    }
}

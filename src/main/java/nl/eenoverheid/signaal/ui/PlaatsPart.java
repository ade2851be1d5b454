package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OverheidRoutes;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.ui.PathLink;

/** Shows which governments cover the place where it was heard: one place lies in several. */
@SpringComponent
class PlaatsPart implements SignaalPart {
    private final OverheidService overheden;

    PlaatsPart(OverheidService overheden) {
        this.overheden = overheden;
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public Optional<Component> part(SignaalDetail signaal) {
        return Optional.ofNullable(signaal.data().gemeente())
                .map(overheden::covering)
                .filter(covering -> !covering.isEmpty())
                .map(PlaatsPart::show);
    }

    private static Component show(List<OrganisatieNaam> covering) {
        UnorderedList list = new UnorderedList();
        list.addClassName("signaal-overheden");
        covering.forEach(each -> list.add(new ListItem(new PathLink(
                OverheidRoutes.detail(each.id()),
                I18NProvider.translate("signaal.plaats." + each.soort().name(), each.naam())))));
        Div part = new Div(new H3(I18NProvider.translate("signaal.plaats.title")), list);
        part.addClassName("eo-part");
        return part;
    }
}

package nl.eenoverheid.vergadering.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.eenoverheid.ui.FactList;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.vergadering.VergaderingDetail;
import nl.eenoverheid.vergadering.VergaderingRoutes;

/** When and where a meeting is, who is invited, and what came before it. */
final class VergaderingFacts extends Composite<Panel> {
    private final transient VergaderingDetail vergadering;

    VergaderingFacts(VergaderingDetail vergadering) {
        this.vergadering = vergadering;
    }

    @Override
    protected Panel initContent() {
        FactList facts =
                new FactList().add(getTranslation("vergadering.fact.when"), VergaderingTexts.when(vergadering.item()));
        if (!vergadering.item().plek().isEmpty()) {
            facts.add(
                    getTranslation("vergadering.field.plek"), vergadering.item().plek());
        }
        if (!vergadering.link().isEmpty()) {
            Anchor link = new Anchor(vergadering.link(), getTranslation("vergadering.online"), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            facts.add(getTranslation("vergadering.field.link"), link);
        }
        facts.add(getTranslation("vergadering.fact.genodigden"), invited())
                .add(
                        getTranslation("vergadering.fact.planned"),
                        getTranslation("vergadering.person", vergadering.wie(), vergadering.organisatie()));
        if (vergadering.vorige() != null) {
            facts.add(
                    getTranslation("vergadering.fact.vorige"),
                    new PathLink(VergaderingRoutes.detail(vergadering.vorige()), getTranslation("vergadering.vorige")));
        }
        return new Panel(getTranslation("vergadering.fact.title"), facts);
    }

    private UnorderedList invited() {
        UnorderedList list = new UnorderedList();
        list.addClassName("vergadering-genodigden");
        vergadering
                .genodigden()
                .forEach(each -> list.add(new ListItem(
                        each.persoon().isEmpty()
                                ? each.organisatie()
                                : getTranslation("vergadering.person", each.persoon(), each.organisatie()))));
        return list;
    }
}

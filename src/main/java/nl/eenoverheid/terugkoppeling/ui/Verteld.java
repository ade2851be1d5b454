package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.signaal.SignaalListItem;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.terugkoppeling.TerugkoppelingRoutes;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import nl.eenoverheid.terugkoppeling.TerugkoppelingTelling;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** On the page of what words landed in: how many of the people who said them have their answer, and the way back. */
class Verteld extends Composite<Div> {
    private final transient SignaalService signalen;
    private final transient TerugkoppelingService terugkoppelingen;
    private final transient ScopeService scopes;
    private final transient Revisions revisions;
    private final transient Item item;

    Verteld(
            SignaalService signalen,
            TerugkoppelingService terugkoppelingen,
            ScopeService scopes,
            Revisions revisions,
            Item item) {
        this.signalen = signalen;
        this.terugkoppelingen = terugkoppelingen;
        this.scopes = scopes;
        this.revisions = revisions;
        this.item = item;
    }

    @Override
    protected Div initContent() {
        Div content = new Div();
        content.addClassName("eo-col");
        Live.bind(
                this,
                wake -> revisions.subscribe(
                        scopes.current().werkruimteIds(), Set.of(ItemSoort.SIGNAAL, ItemSoort.TERUGKOPPELING), wake),
                this::show);
        return content;
    }

    /** Reads and shows. */
    final Verteld show() {
        List<SignaalListItem> landed = signalen.landedIn(item);
        TerugkoppelingTelling telling = terugkoppelingen.telling(
                landed.stream().map(SignaalListItem::id).collect(Collectors.toSet()));
        Div content = getContent();
        content.removeAll();
        if (telling.beloofd() == 0) {
            content.add(new Paragraph(getTranslation("terugkoppeling.told.none")));
        } else {
            count(content, telling);
        }
        if (!landed.isEmpty()) {
            content.add(trace(landed));
        }
        return this;
    }

    private void count(Div content, TerugkoppelingTelling telling) {
        Div line =
                new Div(new Span(getTranslation("terugkoppeling.told.count", telling.verstuurd(), telling.beloofd())));
        line.addClassName("eo-line");
        if (telling.teLaat() > 0) {
            line.add(new StatusBadge(Tone.BAD, "!", getTranslation("terugkoppeling.told.late", telling.teLaat())));
        }
        if (telling.wachten() > 0) {
            line.add(new StatusBadge(Tone.WARN, "", getTranslation("terugkoppeling.told.waiting", telling.wachten())));
        }
        content.add(line);
        if (telling.overgeslagen() > 0) {
            content.add(new Paragraph(getTranslation("terugkoppeling.told.skipped", telling.overgeslagen())));
        }
        content.add(new PathLink(TerugkoppelingQuery.path(item), getTranslation("terugkoppeling.told.list")));
    }

    private Details trace(List<SignaalListItem> landed) {
        UnorderedList list = new UnorderedList();
        landed.forEach(signaal ->
                list.add(new ListItem(new PathLink(TerugkoppelingRoutes.spoor(signaal.id()), signaal.kop()))));
        return new Details(getTranslation("terugkoppeling.told.trace", landed.size()), list);
    }
}

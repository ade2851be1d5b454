package nl.eenoverheid.terugkoppeling.ui;

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
class Verteld extends Div {
    private final transient SignaalService signalen;
    private final transient TerugkoppelingService terugkoppelingen;
    private final transient Item item;

    Verteld(
            SignaalService signalen,
            TerugkoppelingService terugkoppelingen,
            ScopeService scopes,
            Revisions revisions,
            Item item) {
        this.signalen = signalen;
        this.terugkoppelingen = terugkoppelingen;
        this.item = item;
        addClassName("eo-col");
        Live.bind(
                this,
                wake -> revisions.subscribe(
                        scopes.current().werkruimteIds(), Set.of(ItemSoort.SIGNAAL, ItemSoort.TERUGKOPPELING), wake),
                this::show);
        show();
    }

    private void show() {
        List<SignaalListItem> landed = signalen.landedIn(item);
        TerugkoppelingTelling telling = terugkoppelingen.telling(
                landed.stream().map(SignaalListItem::id).collect(Collectors.toSet()));
        removeAll();
        if (telling.beloofd() == 0) {
            add(new Paragraph(getTranslation("terugkoppeling.told.none")));
        } else {
            count(telling);
        }
        if (!landed.isEmpty()) {
            add(trace(landed));
        }
    }

    private void count(TerugkoppelingTelling telling) {
        Div line =
                new Div(new Span(getTranslation("terugkoppeling.told.count", telling.verstuurd(), telling.beloofd())));
        line.addClassName("eo-line");
        if (telling.teLaat() > 0) {
            line.add(new StatusBadge(
                    Tone.BAD, "!", getTranslation("terugkoppeling.told.late", telling.wachten(), telling.teLaat())));
        } else if (telling.wachten() > 0) {
            line.add(new StatusBadge(Tone.WARN, "", getTranslation("terugkoppeling.told.waiting", telling.wachten())));
        }
        add(line);
        if (telling.overgeslagen() > 0) {
            add(new Paragraph(getTranslation("terugkoppeling.told.skipped", telling.overgeslagen())));
        }
        add(new PathLink(TerugkoppelingQuery.path(item), getTranslation("terugkoppeling.told.list")));
    }

    private Details trace(List<SignaalListItem> landed) {
        UnorderedList list = new UnorderedList();
        landed.forEach(signaal ->
                list.add(new ListItem(new PathLink(TerugkoppelingRoutes.spoor(signaal.id()), signaal.kop()))));
        return new Details(getTranslation("terugkoppeling.told.trace", landed.size()), list);
    }
}

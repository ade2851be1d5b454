package nl.eenoverheid.geldstroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.eenoverheid.geldstroom.GeldstroomRoutes;
import nl.eenoverheid.geldstroom.Kant;
import nl.eenoverheid.geldstroom.Verschil;
import nl.eenoverheid.geldstroom.VerschilStand;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;

/** What governments say side by side: what asks for words first, what meets one click away. */
final class VerschillenLijst extends Div {
    private final transient UrlQuery query;
    private final transient OrganisatieId own;

    VerschillenLijst(List<Verschil> verschillen, OrganisatieId own, UrlQuery query) {
        this.own = own;
        this.query = query;
        addClassName("geldstroom-lijst");
        Map<VerschilStand, List<Verschil>> groups = verschillen.stream()
                .collect(Collectors.groupingBy(
                        Verschil::stand, () -> new EnumMap<>(VerschilStand.class), Collectors.toList()));
        groups.forEach((stand, all) -> add(group(stand, all)));
    }

    private Div group(VerschilStand stand, List<Verschil> all) {
        Div group = new Div(new H2(getTranslation("geldstroom.groep." + stand, all.size())));
        group.addClassName("geldstroom-groep");
        String note = getTranslation(
                "geldstroom.groep." + stand + ".uitleg",
                GeldstroomTexts.whole(Verschil.DREMPEL),
                GeldstroomTexts.whole(Verschil.DREMPEL_PROCENT));
        group.add(GeldstroomTexts.soft(note));
        UnorderedList list = new UnorderedList();
        list.addClassName("eo-list");
        list.getElement().setAttribute("role", "list");
        all.forEach(each -> list.add(new ListItem(row(each, stand))));
        if (stand == VerschilStand.GELIJK) {
            list.setVisible(false);
            NativeButton more = new NativeButton(getTranslation("geldstroom.meer", all.size()));
            more.addClassName("eo-linklike");
            more.addClickListener(click -> {
                list.setVisible(true);
                more.removeFromParent();
            });
            group.add(more);
        }
        group.add(list);
        return group;
    }

    private ListRow row(Verschil verschil, VerschilStand stand) {
        ListRow row = new ListRow(query.on(GeldstroomRoutes.detail(verschil.id())), GeldstroomTexts.wie(verschil))
                .meta(getTranslation(
                        "geldstroom.overdrachtsoort." + verschil.id().soort()))
                .foot(getTranslation(
                        "geldstroom.rij.beide",
                        GeldstroomTexts.som(verschil.betaler()),
                        GeldstroomTexts.som(verschil.ontvanger())))
                .badges(GeldstroomTexts.stand(stand));
        verschil.bedrag()
                .filter(each -> each.compareTo(BigDecimal.ZERO) != 0)
                .ifPresent(each -> row.foot(
                        stand == VerschilStand.ONVERKLAARD ? Tone.WARN : Tone.NEUTRAL,
                        "±",
                        getTranslation("geldstroom.rij.verschil", GeldstroomTexts.verschil(verschil))));
        gaps(verschil, row);
        if (verschil.isVerouderd()) {
            row.foot(Tone.WARN, "!", getTranslation("geldstroom.verouderd"));
        }
        row.foot(source(verschil));
        if (stand == VerschilStand.ONVERKLAARD) {
            row.action(getTranslation(verschil.isOf(own) ? "geldstroom.explain.action" : "geldstroom.look.action"));
        }
        return row;
    }

    private void gaps(Verschil verschil, ListRow row) {
        int missing =
                verschil.betaler().gaten().size() + verschil.ontvanger().gaten().size();
        int all = verschil.betaler().regels().size()
                + verschil.ontvanger().regels().size();
        if (missing > 0) {
            row.foot(Tone.NEUTRAL, "…", getTranslation("geldstroom.rij.gaten", missing, all));
        }
    }

    /** From where both sides are, and of which day. */
    private String source(Verschil verschil) {
        return List.of(verschil.betaler(), verschil.ontvanger()).stream()
                .map(Kant::regels)
                .flatMap(List::stream)
                .filter(each -> each.bedrag() != null)
                .map(each -> each.peildatum() == null
                        ? each.bron()
                        : getTranslation("geldstroom.bron", each.bron(), Dates.date(each.peildatum(), getLocale())))
                .distinct()
                .limit(2)
                .collect(Collectors.joining(" · "));
    }
}

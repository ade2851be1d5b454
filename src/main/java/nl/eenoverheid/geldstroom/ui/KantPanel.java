package nl.eenoverheid.geldstroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.eenoverheid.begroting.BegrotingRoutes;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Zijde;
import nl.eenoverheid.geldstroom.Kant;
import nl.eenoverheid.geldstroom.Kant.Herkomst;
import nl.eenoverheid.geldstroom.Kant.Kantregel;
import nl.eenoverheid.geldstroom.Toerekeningstand;
import nl.eenoverheid.geldstroom.VerschilDetail;
import nl.eenoverheid.geldstroom.VerschilId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.TableCard;

/** One side of an exchange: each government with its amount and where that is from, or why there is none. */
final class KantPanel extends Div {
    private final transient VerschilDetail detail;
    private final transient VerschilId id;
    private final Zijde zijde;
    private final transient OrganisatieId own;
    private final transient GeldstroomActs acts;
    private final transient Runnable done;

    KantPanel(VerschilDetail detail, Zijde zijde, OrganisatieId own, GeldstroomActs acts, Runnable done) {
        this.detail = detail;
        this.id = detail.verschil().id();
        this.zijde = zijde;
        this.own = own;
        this.acts = acts;
        this.done = done;
        boolean pays = zijde == Zijde.LASTEN;
        Kant kant = pays ? detail.verschil().betaler() : detail.verschil().ontvanger();
        String title = getTranslation(
                pays ? "geldstroom.kant.betaalt" : "geldstroom.kant.ontvangt",
                GeldstroomTexts.kant(kant, pays ? id.van() : id.naar()));
        TableCard table = new TableCard(
                        title,
                        List.of(
                                getTranslation("geldstroom.column.overheid"),
                                getTranslation("geldstroom.plaat.bedrag"),
                                getTranslation("geldstroom.column.bron")))
                .numbers(1);
        kant.regels()
                .forEach(each -> table.row(naam(each), new Span(GeldstroomTexts.whole(each.bedrag())), from(each)));
        add(new Panel(
                title,
                GeldstroomTexts.soft(getTranslation(
                        "geldstroom.kant.code", kant.code(), getTranslation("begroting.zijde." + zijde))),
                table));
    }

    private Component naam(Kantregel regel) {
        return regel.herkomst() == Herkomst.GEEN_VERSLAG
                ? new Span(regel.overheid().naam())
                : new PathLink(
                        BegrotingRoutes.verslag(regel.overheid(), id.boekjaar(), id.verslag()),
                        regel.overheid().naam());
    }

    private Div from(Kantregel regel) {
        Div from = new Div(new Span(getTranslation("geldstroom.herkomst." + regel.herkomst())));
        from.addClassName("geldstroom-herkomst");
        Toerekeningstand stated = regel.toerekening();
        if (stated != null && stated.bedrag() != null) {
            from.add(soft(getTranslation(
                    stated.bevestigd() ? "geldstroom.toerekening.bevestigd" : "geldstroom.toerekening.onbevestigd",
                    stated.versies().getFirst().wie(),
                    stated.versies().getFirst().organisatie(),
                    Dates.date(Dates.dayOf(stated.versies().getFirst().op()), getLocale()))));
            from.add(soft(
                    regel.regel() == null
                            ? getTranslation("geldstroom.toerekening.geenRegel")
                            : getTranslation("geldstroom.toerekening.regel", GeldstroomTexts.whole(regel.regel()))));
        }
        if (regel.bedrag() != null && !regel.bron().isEmpty()) {
            from.add(soft(
                    regel.peildatum() == null
                            ? regel.bron()
                            : getTranslation(
                                    "geldstroom.bron", regel.bron(), Dates.date(regel.peildatum(), getLocale()))));
        }
        if (regel.versie() > 1) {
            from.add(soft(getTranslation("geldstroom.versie", regel.versie())));
        }
        if (mayState(regel)) {
            Button state = new Button(
                    getTranslation("geldstroom.state.action"),
                    click -> acts.state(detail.verschil(), zijde, regel, done));
            state.addThemeVariants(ButtonVariant.TERTIARY);
            state.setAriaLabel(
                    getTranslation("geldstroom.state.aria", regel.overheid().naam()));
            from.add(state);
        }
        return from;
    }

    private boolean mayState(Kantregel regel) {
        return detail.isRegeling()
                && regel.overheid().laag() != Overheidslaag.GR
                && (detail.mayState()
                        || detail.mayStateOwn() && own.equals(regel.overheid().organisatie()));
    }

    private static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassName("eo-soft");
        return soft;
    }
}

package nl.eenoverheid.speelruimte.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.speelruimte.Gezicht;
import nl.eenoverheid.speelruimte.SpeelruimteFaces;
import nl.eenoverheid.speelruimte.SpeelruimteRoutes;
import nl.eenoverheid.speelruimte.SpeelruimteService;
import nl.eenoverheid.speelruimte.SpeelruimteVersie;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.DraftKeeper;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.StaleDialog;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/**
 * As an official I say before people join the talk what is fixed, what can be talked about and what is open, and
 * anybody can see later what I said when.
 */
@Route(DossierRoutes.LIST + "/:id/" + SpeelruimteRoutes.SEGMENT)
@RolesAllowed("DOSSIER_READ")
@StyleSheet("styles/speelruimte.css")
class SpeelruimteView extends Div implements BeforeEnterObserver, Titled {
    private final transient SpeelruimteService cards;
    private final transient DossierService dossiers;
    private final transient Clock clock;
    private final Div room = new Div();
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient @Nullable DossierHome dossier;
    private transient Gezicht face = Gezicht.INWONERS;
    private transient List<SpeelruimteVersie> versions = List.of();

    SpeelruimteView(SpeelruimteService cards, DossierService dossiers, Clock clock) {
        this.cards = cards;
        this.dossiers = dossiers;
        this.clock = clock;
        addClassName("eo-page");
        room.addClassName("speelruimte-room");
    }

    @Override
    public String title() {
        return getTranslation("speelruimte.page.title." + face.name(), home().naam());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UrlQuery asked = UrlQuery.of(event.getLocation());
        query = asked.only(UrlQuery.WERKRUIMTE);
        face = asked.constant(SpeelruimteRoutes.FACE, Gezicht.class).orElse(Gezicht.INWONERS);
        dossier = event.getRouteParameters()
                .get("id")
                .flatMap(DossierRoutes::id)
                .map(dossiers::home)
                .orElseThrow(NotFound::new);
        versions = cards.versions(home().id(), face);
        removeAll();
        room.removeAll();
        PageHeader header = new PageHeader(title())
                .under(getTranslation("dossier.list.title"), query.on(DossierRoutes.LIST))
                .under(home().naam(), path())
                .note(getTranslation("speelruimte.page.note." + face.name()));
        add(header, kanten());
        boolean changeable = home().canWrite() && home().fase() != DossierFase.GESLOTEN;
        if (!versions.isEmpty()) {
            if (changeable) {
                header.actions(renew());
            }
            add(card(), room, new SpeelruimteHistory(versions));
        } else if (changeable) {
            add(form());
        } else {
            add(new EmptyState(getTranslation("speelruimte.none.title"), getTranslation("speelruimte.none.read")));
        }
    }

    /** Turns the card. */
    private Nav kanten() {
        Nav nav = new Nav();
        nav.addClassName("speelruimte-kanten");
        nav.setAriaLabel(getTranslation("speelruimte.card.turn"));
        for (Gezicht each : Gezicht.values()) {
            UrlQuery there = query.with(SpeelruimteRoutes.FACE, each == Gezicht.INWONERS ? null : each.name());
            PathLink link =
                    new PathLink(there.on(SpeelruimteRoutes.of(home().id().value())), SpeelruimteTexts.name(each));
            link.setCurrent(each == face);
            nav.add(link);
        }
        return nav;
    }

    private Panel card() {
        SpeelruimteFaces faces = cards.faces(home().id());
        Panel panel = new Panel(getTranslation("speelruimte.card.now"));
        faces.card(face).ifPresent(card -> panel.add(new SpeelruimteFace(card, faces.afwijkingen())));
        return panel;
    }

    private DossierHome home() {
        if (dossier == null) {
            throw new NotFound();
        }
        return dossier;
    }

    private String path() {
        return query.on(DossierRoutes.detail(home().id().value()));
    }

    /** Opens the form below the card that counts. */
    private Button renew() {
        Button renew = new Button(getTranslation("speelruimte.action.renew"));
        renew.addClickListener(event -> {
            renew.setVisible(false);
            Panel form = form();
            room.add(form);
            form.scrollIntoView();
        });
        return renew;
    }

    private Panel form() {
        SpeelruimteForm form = new SpeelruimteForm(face, Dates.dayOf(clock.instant()));
        versions.stream()
                .findFirst()
                .ifPresentOrElse(form::show, () -> cards.versions(home().id(), face.other()).stream()
                        .findFirst()
                        .ifPresent(form::propose));
        DraftKeeper draft = DraftKeeper.keep("speelruimte-" + home().id().value() + "-" + face.name(), form.typed());
        Button save = new Button(getTranslation("speelruimte.action.save"), event -> save(form, draft));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        Div line = new Div(save, draft);
        line.addClassName("eo-line");
        String title = versions.isEmpty() ? "speelruimte.form.first" : "speelruimte.form.title";
        Panel panel = new Panel(getTranslation(title), form, line);
        panel.addClassName("speelruimte-new");
        return panel;
    }

    private void save(SpeelruimteForm form, DraftKeeper draft) {
        InputErrors.clear(form.fields().values());
        try {
            cards.record(home().id(), face, newest(), form.data());
            draft.clear();
            Notices.saved(getTranslation("speelruimte.saved"));
            UI.getCurrent().navigate(DossierRoutes.detail(home().id().value()), query.parameters());
        } catch (InvalidInput e) {
            InputErrors.show(e, form.fields());
        } catch (IllegalMove e) {
            Notices.problem(getTranslation(e.key(), e.params()));
        } catch (Stale e) {
            versions = cards.versions(home().id(), face);
            form.compare(versions.getFirst(), new StaleDialog(() -> save(form, draft)))
                    .open();
        }
    }

    private int newest() {
        return versions.isEmpty() ? 0 : versions.getFirst().nummer();
    }
}

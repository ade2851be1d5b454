package nl.eenoverheid.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.eenoverheid.access.AccessRoutes;
import nl.eenoverheid.access.ManagedOrganisatie;
import nl.eenoverheid.access.ManagedOrganisatieService;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OverheidRoutes;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.ui.Confirm;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PagedList;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.Tone;

/** As a main administrator I see which organisations use the installation, and shut one out or let it in again. */
@Route(AccessRoutes.ORGANISATIES)
@RolesAllowed("INSTALLATIE_MANAGE")
@StyleSheet("styles/access.css")
class OrganisatiesView extends Div implements Titled {
    private final transient ManagedOrganisatieService organisaties;
    private final PagedList<ManagedOrganisatie> list;

    OrganisatiesView(ManagedOrganisatieService organisaties) {
        this.organisaties = organisaties;
        list = new PagedList<>(after -> new Page<>(organisaties.list(), null), this::row, this::nothing);
        addClassName("eo-page");
        add(new PageHeader(title()).note(getTranslation("access.organisaties.note")), list);
    }

    @Override
    public String title() {
        return getTranslation("access.organisaties.title");
    }

    private Component row(ManagedOrganisatie organisatie) {
        PathLink name = new PathLink(OverheidRoutes.detail(new OrganisatieId(organisatie.id())), organisatie.naam());
        name.addClassName("access-vervanging-who");
        Div words = new Div(
                state(organisatie),
                name,
                soft(getTranslation("access.organisaties.accounts", organisatie.accounts())),
                soft(
                        organisatie.beheerders().isEmpty()
                                ? getTranslation("access.organisaties.noAdministrator")
                                : getTranslation("access.organisaties.administrators", organisatie.beheerders())),
                soft(getTranslation(
                        organisatie.tweedeFactor()
                                ? "access.organisaties.secondStep"
                                : "access.organisaties.noSecondStep")));
        words.addClassNames("eo-grow", "access-vervanging-words");
        Div row = new Div(words, button(organisatie));
        row.addClassName("access-vervanging");
        return row;
    }

    private Component state(ManagedOrganisatie organisatie) {
        return organisatie.dichtSinds() == null
                ? new StatusBadge(Tone.GOOD, "✓", getTranslation("access.organisaties.isOpen"))
                : new StatusBadge(
                        Tone.BAD,
                        "✕",
                        getTranslation(
                                "access.organisaties.isClosed",
                                Dates.date(Dates.dayOf(organisatie.dichtSinds()), getLocale()),
                                String.valueOf(organisatie.dichtDoor())));
    }

    private Button button(ManagedOrganisatie organisatie) {
        String key = organisatie.isClosed() ? "access.organisaties.open" : "access.organisaties.close";
        Button button = new Button(getTranslation(key), click -> {
            if (organisatie.isClosed()) {
                open(organisatie);
            } else {
                askToClose(organisatie);
            }
        });
        button.setAriaLabel(getTranslation(key + ".of", organisatie.naam()));
        return button;
    }

    private void askToClose(ManagedOrganisatie organisatie) {
        Confirm.ask(
                getTranslation("access.organisaties.close.title", organisatie.naam()),
                getTranslation("access.organisaties.close.text", organisatie.accounts()),
                getTranslation("access.organisaties.close"),
                () -> close(organisatie));
    }

    private void close(ManagedOrganisatie organisatie) {
        try {
            organisaties.close(new OrganisatieId(organisatie.id()));
            Notices.saved(getTranslation("access.organisaties.close.done", organisatie.naam()));
        } catch (IllegalMove e) {
            Notices.problem(getTranslation(e.key(), e.params()));
        }
        list.reload();
    }

    private void open(ManagedOrganisatie organisatie) {
        organisaties.open(new OrganisatieId(organisatie.id()));
        Notices.saved(getTranslation("access.organisaties.open.done", organisatie.naam()));
        list.reload();
    }

    private Component nothing() {
        return new EmptyState(
                getTranslation("access.organisaties.none"), getTranslation("access.organisaties.none.text"));
    }

    private static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassName("eo-soft");
        return soft;
    }
}

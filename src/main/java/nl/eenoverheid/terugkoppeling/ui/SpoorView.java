package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.SignaalStatus;
import nl.eenoverheid.terugkoppeling.KnoopRegel;
import nl.eenoverheid.terugkoppeling.SpoorService;
import nl.eenoverheid.terugkoppeling.Stroom;
import nl.eenoverheid.terugkoppeling.TerugkoppelingDetail;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;

/**
 * As an official I follow the words of one signaal: what they were read as, in which dossier and besluit they landed,
 * and what the people heard back; and I see what is still to be done.
 */
@Route(SignaalRoutes.LIST + "/:id/spoor")
@RolesAllowed("SIGNAAL_READ")
@StyleSheet("styles/terugkoppeling.css")
class SpoorView extends Div implements BeforeEnterObserver, Titled {
    private final transient SignaalService signalen;
    private final transient TerugkoppelingService terugkoppelingen;
    private final transient SpoorService sporen;
    private final transient SpoorWoorden words;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient @Nullable SignaalId shown;

    SpoorView(
            SignaalService signalen,
            TerugkoppelingService terugkoppelingen,
            SpoorService sporen,
            SpoorWoorden words,
            ScopeService scopes,
            Revisions revisions) {
        this.signalen = signalen;
        this.terugkoppelingen = terugkoppelingen;
        this.sporen = sporen;
        this.words = words;
        addClassNames("eo-page", "eo-narrow");
        Live.bind(this, wake -> revisions.subscribe(scopes.current().werkruimteIds(), Set.of(), wake), this::show);
    }

    @Override
    public String title() {
        return getTranslation("terugkoppeling.spoor.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation()).only(UrlQuery.WERKRUIMTE);
        shown = event.getRouteParameters()
                .get("id")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(text -> new SignaalId(Long.parseLong(text)))
                .orElseThrow(NotFound::new);
        show();
    }

    private void show() {
        if (shown == null) {
            return;
        }
        SignaalDetail signaal = signalen.detail(shown);
        Optional<TerugkoppelingDetail> owed =
                terugkoppelingen.ofSignaal(shown).map(item -> terugkoppelingen.detail(new TerugkoppelingId(item.id())));
        List<KnoopRegel> knopen = sporen.knopen(shown);
        removeAll();
        add(new PageHeader(title())
                .under(getTranslation("terugkoppeling.spoor.gehoord"), query.on(SignaalRoutes.LIST))
                .under(getTranslation("terugkoppeling.spoor.signaal"), query.on(SignaalRoutes.detail(signaal.id())))
                .note(getTranslation("terugkoppeling.spoor.note")));
        addEnd(signaal);
        Item item = new Item(ItemSoort.SIGNAAL, signaal.id());
        Stroom stroom = sporen.stroom(item);
        if (stroom.signalen() > 0) {
            add(StroomPlaat.of(this, stroom, item));
        }
        add(new SpoorPad(signaal, knopen, owed, landed -> words.in(landed, signaal.spoor()), query));
    }

    /** Words that were dropped go no further, and the page says why. */
    private void addEnd(SignaalDetail signaal) {
        if (signaal.status() == SignaalStatus.VERVALLEN) {
            add(new Banner(Tone.NEUTRAL, "–", getTranslation("terugkoppeling.spoor.end.VERVALLEN"), signaal.reden()));
        }
    }
}

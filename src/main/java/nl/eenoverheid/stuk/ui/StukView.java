package nl.eenoverheid.stuk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.Optional;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.stuk.StukDetail;
import nl.eenoverheid.stuk.StukId;
import nl.eenoverheid.stuk.StukInhoudService;
import nl.eenoverheid.stuk.StukRoutes;
import nl.eenoverheid.stuk.StukService;
import nl.eenoverheid.stuk.StukStapSoort;
import nl.eenoverheid.stuk.StukStatus;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.Columns;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.vertrouwelijkheid.ui.VertrouwelijkheidParts;
import nl.eenoverheid.workspace.AboutItem;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.ui.OwnReaders;
import org.jspecify.annotations.Nullable;

/** As an official I read a document without taking it along, and see who made it, what changed and who may know it. */
@Route(StukRoutes.LIST + "/:id")
@RolesAllowed("DOSSIER_READ")
@StyleSheet("styles/stuk.css")
@Uses(Upload.class)
@Uses(Select.class)
@Uses(MultiSelectComboBox.class)
class StukView extends Div implements BeforeEnterObserver, Titled, AboutItem, OwnReaders {
    static final String VERSIE = "versie";

    private final transient StukService stukken;
    private final transient StukInhoudService contents;
    private final transient StukActions actions;
    private transient @Nullable StukDetail open;
    private int nummer;

    StukView(
            StukService stukken,
            StukInhoudService contents,
            StukActions actions,
            ScopeService scopes,
            Revisions revisions) {
        this.stukken = stukken;
        this.contents = contents;
        this.actions = actions;
        addClassName("eo-page");
        Live.bind(
                this,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.DOSSIER), wake),
                this::refresh);
    }

    /** It stands where its dossier stands. */
    @Override
    public Optional<Item> about() {
        return Optional.ofNullable(open)
                .map(stuk -> new Item(ItemSoort.DOSSIER, stuk.dossier().value()));
    }

    @Override
    public Optional<Component> readers() {
        return shown().niveau().isBeperkt() ? Optional.of(answer()) : Optional.empty();
    }

    @Override
    public String title() {
        return shown().data().titel();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        StukId id = event.getRouteParameters().get("id").flatMap(StukRoutes::id).orElseThrow(NotFound::new);
        nummer = UrlQuery.of(event.getLocation()).id(VERSIE).map(Long::intValue).orElse(0);
        show(stukken.detail(id));
    }

    private void refresh() {
        StukDetail now = stukken.detail(shown().id());
        if (!now.equals(shown())) {
            show(now);
        }
    }

    private StukDetail shown() {
        if (open == null) {
            throw new NotFound();
        }
        return open;
    }

    private void show(StukDetail stuk) {
        open = stuk;
        StukDetail.Versie versie = stuk.versie(nummer);
        removeAll();
        add(header(stuk, versie));
        if (stuk.status() == StukStatus.INGETROKKEN) {
            add(new Banner(Tone.WARN, "✕", StukTexts.text("withdrawn.title"), withdrawn()));
        }
        if (versie != stuk.nu()) {
            add(new Banner(
                    Tone.NEUTRAL, "↺", StukTexts.text("old.title", versie.nummer()), StukTexts.text("old.text")));
        }
        add(new Columns()
                .main(new Panel(StukTexts.text("preview.title"), new StukPreview(stuk, versie, contents)))
                .side(
                        StukSide.facts(stuk, versie, getLocale()),
                        new Panel(StukTexts.text("readers.title"), answer(), classify(stuk)),
                        StukSide.versions(stuk, versie, getLocale()),
                        StukSide.course(stukken.course(stuk.id()), getLocale())));
    }

    private String withdrawn() {
        return stukken.course(shown().id()).stream()
                .filter(regel -> regel.soort() == StukStapSoort.INGETROKKEN)
                .findFirst()
                .map(regel -> StukTexts.text(
                        "withdrawn.text",
                        regel.wie(),
                        regel.organisatie(),
                        Dates.date(Dates.dayOf(regel.op()), getLocale()),
                        regel.toelichting()))
                .orElse("");
    }

    private Component header(StukDetail stuk, StukDetail.Versie versie) {
        PageHeader header = new PageHeader(stuk.data().titel())
                .under(getTranslation("dossier.list.title"), DossierRoutes.LIST)
                .under(stuk.dossierNaam(), DossierRoutes.detail(stuk.dossier().value()) + "?deel=STUKKEN");
        VertrouwelijkheidParts.badge(stuk.niveau()).ifPresent(header::actions);
        if (stuk.canOpen() && versie.isOpen()) {
            Anchor download = new Anchor();
            download.setHref(StukDownload.file(contents, stuk.id(), versie.nummer()), AttachmentType.DOWNLOAD);
            download.setText(StukTexts.text("download"));
            download.setAriaLabel(StukTexts.text("download.of", versie.naam()));
            download.addClassName("eo-button");
            header.actions(download);
        } else if (!stuk.canOpen()) {
            header.note(StukTexts.text("guest"));
        }
        if (stuk.canChange()) {
            acts(stuk, header);
        }
        return header;
    }

    private void acts(StukDetail stuk, PageHeader header) {
        if (stuk.status() == StukStatus.INGETROKKEN) {
            header.actions(button("restore", () -> actions.restore(stuk)));
        } else {
            header.actions(
                    button("version", () -> actions.addVersion(stuk)),
                    button("change", () -> actions.change(stuk)),
                    button("withdraw", () -> actions.withdraw(stuk)));
        }
    }

    private static Button button(String name, Runnable act) {
        return new Button(StukTexts.text(name + ".action"), click -> act.run());
    }

    private Component answer() {
        return VertrouwelijkheidParts.answer(stukken.confidentiality(shown().id()), actions.today());
    }

    private Component classify(StukDetail stuk) {
        Div line = new Div();
        line.addClassName("eo-actions");
        if (stuk.canChange()) {
            line.add(new Button(getTranslation("vertrouwelijkheid.change.action"), click -> actions.classify(stuk)));
        }
        return line;
    }
}

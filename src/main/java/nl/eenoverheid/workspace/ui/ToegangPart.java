package nl.eenoverheid.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.workspace.AboutItem;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.PlaatsingService;
import nl.eenoverheid.workspace.Presence;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.ToegangService;

/**
 * What every page about a thing carries: who else is there, and a way to ask who sees it and why and to change where it
 * stands.
 */
@org.springframework.stereotype.Component
public final class ToegangPart {
    private final ToegangService toegang;
    private final PlaatsingService plaatsingen;
    private final Presence presence;
    private final CurrentAccount current;
    private final ScopeService scopes;
    private final Revisions revisions;

    ToegangPart(
            ToegangService toegang,
            PlaatsingService plaatsingen,
            Presence presence,
            CurrentAccount current,
            ScopeService scopes,
            Revisions revisions) {
        this.toegang = toegang;
        this.plaatsingen = plaatsingen;
        this.presence = presence;
        this.current = current;
        this.scopes = scopes;
        this.revisions = revisions;
    }

    /** About the thing that a page shows now; nothing when it shows none. */
    public List<Component> of(AboutItem page) {
        Supplier<Optional<Component>> own =
                () -> page instanceof OwnReaders readers ? readers.readers() : Optional.empty();
        return page.about().map(item -> parts(item, page.writes(), own)).orElse(List.of());
    }

    private List<Component> parts(Item item, boolean writes, Supplier<Optional<Component>> own) {
        toegang.opened(item);
        Component question = new ToegangButton(() -> new ToegangDialog(item, toegang, plaatsingen, own.get()));
        Live.bind(
                question,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), Set.of(item.soort()), wake),
                () -> guard(item, writes));
        return item.soort() == ItemSoort.DUIDING
                ? List.of(question)
                : List.of(new Aanwezig(item, writes, presence, current.get(), scopes.current()), question);
    }

    /** Who may not see it any more, keeps no form with its words open either. */
    private void guard(Item item, boolean writes) {
        if (!toegang.sees(item)) {
            if (writes) {
                Notices.problem(I18NProvider.translate("workspace.lost"));
            }
            throw new NotFound();
        }
    }
}

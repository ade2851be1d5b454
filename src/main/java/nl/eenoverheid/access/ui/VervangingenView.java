package nl.eenoverheid.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.access.AccessRoutes;
import nl.eenoverheid.access.AccountChoice;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.AccountListItem;
import nl.eenoverheid.access.AccountService;
import nl.eenoverheid.access.ManagedVervangingService;
import nl.eenoverheid.access.VervangingData;
import nl.eenoverheid.access.VervangingId;
import nl.eenoverheid.access.VervangingListItem;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PagedList;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;

/**
 * As an administrator I see who stands in for whom, and arrange it for who cannot do so. The address can say for whom, so that the
 * page of an account leads here.
 */
@Route(AccessRoutes.VERVANGINGEN)
@RolesAllowed("ACCOUNT_MANAGE")
@StyleSheet("styles/access.css")
class VervangingenView extends Div implements BeforeEnterObserver, Titled {
    private final transient ManagedVervangingService vervangingen;
    private final transient AccountService accounts;
    private final transient LocalDate today;
    private final PagedList<VervangingListItem> list;

    VervangingenView(ManagedVervangingService vervangingen, AccountService accounts, Clock clock) {
        this.vervangingen = vervangingen;
        this.accounts = accounts;
        this.today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        list = new PagedList<>(vervangingen::list, row -> new VervangingRow(row, today, () -> end(row)), this::nobody);
        addClassName("eo-page");
        add(new PageHeader(title()).note(getTranslation("access.vervanging.all.note")), list);
    }

    @Override
    public String title() {
        return getTranslation("access.vervanging.all.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UrlQuery.of(event.getLocation())
                .id(AccessRoutes.FOR)
                .map(AccountId::new)
                .ifPresent(id -> ask(accounts.detail(id)));
    }

    private void ask(AccountListItem account) {
        AccountId voor = new AccountId(account.id());
        List<AccountChoice> colleagues = vervangingen.candidates(voor);
        if (colleagues.isEmpty()) {
            Notices.info(getTranslation("access.vervanging.noColleague", account.naam()));
            return;
        }
        new VervangingDialog(
                        getTranslation("access.vervanging.nameFor", account.naam()),
                        getTranslation("access.vervanging.textFor", account.naam()),
                        colleagues,
                        today,
                        data -> name(voor, data))
                .open();
    }

    private void name(AccountId voor, VervangingData data) {
        vervangingen.name(voor, data);
        list.restart();
        Notices.saved(getTranslation("access.vervanging.named"));
    }

    private void end(VervangingListItem row) {
        try {
            vervangingen.end(new VervangingId(row.id()));
            Notices.saved(getTranslation("access.vervanging.ended.done", row.vervanger()));
        } catch (IllegalMove e) {
            Notices.problem(getTranslation(e.key(), e.params()));
        }
        list.reload();
    }

    private Component nobody() {
        PathLink accounts = new PathLink(AccessRoutes.ACCOUNTS, getTranslation("access.vervanging.all.accounts"));
        accounts.addClassName("eo-button");
        return new EmptyState(
                getTranslation("access.vervanging.all.none"),
                getTranslation("access.vervanging.all.none.text"),
                accounts);
    }
}

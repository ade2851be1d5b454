package nl.eenoverheid.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import nl.eenoverheid.access.AccessRoutes;
import nl.eenoverheid.access.AccountData;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.AccountListItem;
import nl.eenoverheid.access.AccountService;
import nl.eenoverheid.access.LinkService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.ui.DraftKeeper;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.LinkDialog;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.StaleDialog;
import org.jspecify.annotations.Nullable;

/** One account, or a new one: what is filled in about it, and whether its owner may come in. */
final class AccountPanel extends Article {
    private final transient AccountService accounts;
    private final transient LinkService links;
    private final transient Runnable done;
    private final AccountForm form;
    private final DraftKeeper draft;
    private transient @Nullable AccountListItem account;

    /**
     * Shows it.
     *
     * @param account null for a new one
     * @param done runs after each change
     */
    AccountPanel(
            AccountService accounts,
            LinkService links,
            AccountOptions options,
            @Nullable AccountListItem account,
            Runnable done) {
        this.accounts = accounts;
        this.links = links;
        this.account = account;
        this.done = done;
        form = new AccountForm(options);
        draft = DraftKeeper.keep(account == null ? "account" : "account-" + account.id(), form.typed());
        addClassNames("eo-card", "access-panel");
        if (account == null) {
            add(new H2(getTranslation("access.new.title")), new Paragraph(getTranslation("access.new.text")));
        } else {
            add(new H2(account.naam()), AccountTexts.state(this, account));
            if (!options.keeps(account)) {
                form.onlyShow(account);
                add(form, new Paragraph(getTranslation("access.keptAbove")));
                return;
            }
            form.show(account);
        }
        add(form, buttons(account), draft);
    }

    private Component buttons(@Nullable AccountListItem shown) {
        Button save =
                new Button(getTranslation(shown == null ? "access.new.verb" : "access.change.verb"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div line = new Div(save);
        line.addClassName("eo-line");
        if (shown != null) {
            AccountId id = new AccountId(shown.id());
            if (shown.actief()) {
                PathLink signIn = new PathLink(AccessRoutes.signIn(shown.id()), getTranslation("access.signIn.name"));
                signIn.addClassName("eo-button");
                line.add(signIn);
                PathLink vervanging =
                        new PathLink(AccessRoutes.vervangingFor(shown.id()), getTranslation("access.vervanging.name"));
                vervanging.addClassName("eo-button");
                line.add(
                        vervanging,
                        new Button(getTranslation("access.link.verb"), click -> act(() -> invite(shown))),
                        new Button(
                                getTranslation("access.block.verb"),
                                click -> act(() -> {
                                    accounts.block(id);
                                    return () -> tell("access.block.done", shown);
                                })));
            } else {
                line.add(new Button(
                        getTranslation("access.unblock.verb"),
                        click -> act(() -> {
                            accounts.unblock(id);
                            return () -> tell("access.unblock.done", shown);
                        })));
            }
        }
        return line;
    }

    private void save() {
        InputErrors.clear(form.fields().values());
        try {
            act(this::store);
        } catch (InvalidInput e) {
            InputErrors.show(e, form.fields());
        } catch (Stale e) {
            showBoth();
        }
    }

    private Runnable store() {
        AccountData data = form.data();
        if (account == null) {
            String token = accounts.create(data);
            draft.clear();
            return () -> handOver(data.naam(), data.email(), token);
        }
        accounts.change(new AccountId(account.id()), account.version(), data);
        draft.clear();
        return () -> Notices.saved(getTranslation("access.change.done"));
    }

    private Runnable invite(AccountListItem shown) {
        String token = accounts.inviteAgain(new AccountId(shown.id()));
        return () -> handOver(shown.naam(), shown.email(), token);
    }

    private void handOver(String naam, String email, String token) {
        if (links.mail(token)) {
            Notices.saved(getTranslation("access.mailed", email.strip()));
            return;
        }
        new LinkDialog(
                        getTranslation("access.link.title", naam),
                        getTranslation("access.link.label"),
                        AccessRoutes.password(token),
                        getTranslation("access.link.text", AccountService.INVITATION.toDays()))
                .open();
    }

    private void showBoth() {
        if (account != null) {
            account = accounts.detail(new AccountId(account.id()));
            StaleDialog dialog = new StaleDialog(this::save);
            form.compare(account, dialog);
            dialog.open();
        }
    }

    private void tell(String key, AccountListItem shown) {
        Notices.saved(getTranslation(key, shown.naam()));
    }

    /** Runs a command, shows what there is then, and says afterwards what the command has to say. */
    private void act(Supplier<Runnable> command) {
        try {
            Runnable say = command.get();
            done.run();
            say.run();
        } catch (IllegalMove e) {
            Notices.problem(getTranslation(e.key(), e.params()));
        }
    }
}

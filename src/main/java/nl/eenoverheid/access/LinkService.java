package nl.eenoverheid.access;

import java.util.Map;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Post;
import nl.eenoverheid.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Sends people the link by which they choose a password. Holds no transaction: a mail server may be slow. */
@Service
@PreAuthorize("hasAuthority('ACCOUNT_MANAGE')")
public class LinkService {
    private final AccountReadRepository accounts;
    private final ManagedAccounts managed;
    private final OneTimeToken tokens;
    private final Post post;

    LinkService(AccountReadRepository accounts, ManagedAccounts managed, OneTimeToken tokens, Post post) {
        this.accounts = accounts;
        this.managed = managed;
        this.tokens = tokens;
        this.post = post;
    }

    /**
     * Sends a link that was just made to the address of its account.
     *
     * @param token the code, as {@link AccountService} gave it
     * @return whether the mail server took it; if not, the caller hands the link over
     * @throws NotFound when no account that the caller keeps waits for this code
     */
    public boolean mail(String token) {
        AccountReadRepository.Invited account =
                accounts.invited(tokens.hash(token), managed.only()).orElseThrow(NotFound::new);
        return post.send(
                account.email(),
                BerichtSoort.ACCOUNT,
                account.taal(),
                AccessRoutes.password(token),
                Map.of("naam", account.naam(), "organisatie", account.organisatie(), "tot", account.tot()));
    }
}

package nl.eenoverheid.signaal;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Erases contact details on behalf of rules that know when: a term that ended, a person who asked for it. */
@Component
public class ContactErasure {
    private final JdbcClient jdbc;

    ContactErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Erases those of some signalen, in the transaction of the caller.
     *
     * @return how many there were
     */
    public int erase(Collection<Long> signalen) {
        return signalen.isEmpty()
                ? 0
                : jdbc.sql("delete from signaal_contact where signaal_id in (:ids)")
                        .param("ids", signalen)
                        .update();
    }
}

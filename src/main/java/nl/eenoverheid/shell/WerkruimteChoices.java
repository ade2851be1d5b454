package nl.eenoverheid.shell;

import java.util.List;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.workspace.WerkruimteListItem;
import nl.eenoverheid.workspace.WerkruimteService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The werkruimten that the screens can be narrowed to. */
@Component
class WerkruimteChoices {
    private static final Logger LOG = LoggerFactory.getLogger(WerkruimteChoices.class);

    private final WerkruimteService werkruimten;

    WerkruimteChoices(WerkruimteService werkruimten) {
        this.werkruimten = werkruimten;
    }

    /** The werkruimten of a person; none while the database is away, because the page that says so needs its frame. */
    List<WerkruimteListItem> of(SignedIn person) {
        if (!person.has(Right.WERKRUIMTE_READ)) {
            return List.of();
        }
        try {
            return werkruimten.mine();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The frame stands without werkruimten: {}", e.toString());
            return List.of();
        }
    }
}

package nl.eenoverheid.privacy;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PrivacyverzoekRepository extends Repository<Privacyverzoek, Long> {
    Privacyverzoek save(Privacyverzoek verzoek);

    Optional<Privacyverzoek> findById(long id);
}

package nl.eenoverheid.toewijzing;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ToewijzingRepository extends Repository<Toewijzing, Long> {

    Toewijzing save(Toewijzing toewijzing);

    /** Read while the signaal is held, so that two acts take turns. */
    Optional<Toewijzing> findBySignaalId(long signaal);
}

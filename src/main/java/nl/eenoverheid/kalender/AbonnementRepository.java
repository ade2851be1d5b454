package nl.eenoverheid.kalender;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AbonnementRepository extends Repository<Abonnement, Long> {

    Abonnement save(Abonnement abonnement);

    Optional<Abonnement> findById(long id);

    Optional<Abonnement> findByGeheim(String hash);

    List<Abonnement> findByAccountIdAndGeheimIsNotNullOrderById(long account);
}

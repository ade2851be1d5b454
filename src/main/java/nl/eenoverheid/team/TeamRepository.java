package nl.eenoverheid.team;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TeamRepository extends Repository<Team, Long> {

    Team save(Team team);

    void delete(Team team);

    @Query("select t from Team t where t.id = :id and :account member of t.leden")
    Optional<Team> findOwn(long id, Long account);

    @Query("select t from Team t where t.id = :id and t.organisatieId = :organisatie")
    Optional<Team> findInOrganisatie(long id, long organisatie);
}

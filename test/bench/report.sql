-- What the tables of a quarterly report hold, asked as someone with the sqlite3 shell would ask it: a statement a table, over the same
-- register. 2026Q3 beside 2026Q2.

-- participants by group: who began, was active, ended, each person once
create temp table stay as
  select "participantId" as p, "joinedOn" as since, "leftOn" as until from participation where "joinedOn" <= '2026-09-30';
create temp table person as
  select p, min(since) as first,
    min(since) between '2026-07-01' and '2026-09-30' as joined,
    max(since <= '2026-09-30' and coalesce(until, '9999') >= '2026-07-01') as active,
    max(coalesce(until, '9999')) between '2026-07-01' and '2026-09-30' as ended,
    min(since) between '2026-04-01' and '2026-06-30' as "joinedBefore",
    max(since <= '2026-06-30' and coalesce(until, '9999') >= '2026-04-01') as "activeBefore",
    max(case when since <= '2026-06-30' then coalesce(until, '9999') end) between '2026-04-01' and '2026-06-30' as "endedBefore"
  from stay group by p;
create temp table grouped as
  select person.*, c.gender, c."residenceGround" as ground, c."integrationLanguage" as path,
    cast(strftime('%Y', first) as integer) - cast(strftime('%Y', c."birthDate") as integer) - (strftime('%m-%d', first) < strftime('%m-%d', c."birthDate")) as age
  from person join participant c on c.id = person.p where active or "activeBefore";
select 'all', sum(joined), sum(active), sum(ended), sum("joinedBefore"), sum("activeBefore"), sum("endedBefore") from grouped;
select 'gender', gender, sum(joined), sum(active), sum(ended), sum("joinedBefore"), sum("activeBefore"), sum("endedBefore") from grouped group by gender;
select 'ground', ground, sum(joined), sum(active), sum(ended), sum("joinedBefore"), sum("activeBefore"), sum("endedBefore") from grouped group by ground;
select 'path', path, sum(joined), sum(active), sum(ended), sum("joinedBefore"), sum("activeBefore"), sum("endedBefore") from grouped group by path;
select 'age', case when age < 18 then 'under-18' when age <= 60 then '18-60' else 'over-60' end as bracket,
  sum(joined), sum(active), sum(ended), sum("joinedBefore"), sum("activeBefore"), sum("endedBefore") from grouped group by bracket;
select 'partnership', s.handle, sum(joined), sum(active), sum(ended), sum("joinedBefore"), sum("activeBefore"), sum("endedBefore") from (
  select "partnershipId" as p,
    min("joinedOn") between '2026-07-01' and '2026-09-30' as joined,
    max("joinedOn" <= '2026-09-30' and coalesce("leftOn", '9999') >= '2026-07-01') as active,
    max(coalesce("leftOn", '9999')) between '2026-07-01' and '2026-09-30' as ended,
    min("joinedOn") between '2026-04-01' and '2026-06-30' as "joinedBefore",
    max("joinedOn" <= '2026-06-30' and coalesce("leftOn", '9999') >= '2026-04-01') as "activeBefore",
    max(case when "joinedOn" <= '2026-06-30' then coalesce("leftOn", '9999') end) between '2026-04-01' and '2026-06-30' as "endedBefore"
  from participation where "joinedOn" <= '2026-09-30' group by "partnershipId", "participantId"
) join partnership s on s.id = p group by s.handle;

-- how it moved over the six quarters before
select 'earlier', sum(j0), sum(a0), sum(e0), sum(j1), sum(a1), sum(e1), sum(j2), sum(a2), sum(e2), sum(j3), sum(a3), sum(e3), sum(j4), sum(a4), sum(e4), sum(j5), sum(a5), sum(e5) from (
  select min(since) between '2024-10-01' and '2024-12-31' as j0, max(since <= '2024-12-31' and coalesce(until, '9999') >= '2024-10-01') as a0,
    max(case when since <= '2024-12-31' then coalesce(until, '9999') end) between '2024-10-01' and '2024-12-31' as e0,
    min(since) between '2025-01-01' and '2025-03-31' as j1, max(since <= '2025-03-31' and coalesce(until, '9999') >= '2025-01-01') as a1,
    max(case when since <= '2025-03-31' then coalesce(until, '9999') end) between '2025-01-01' and '2025-03-31' as e1,
    min(since) between '2025-04-01' and '2025-06-30' as j2, max(since <= '2025-06-30' and coalesce(until, '9999') >= '2025-04-01') as a2,
    max(case when since <= '2025-06-30' then coalesce(until, '9999') end) between '2025-04-01' and '2025-06-30' as e2,
    min(since) between '2025-07-01' and '2025-09-30' as j3, max(since <= '2025-09-30' and coalesce(until, '9999') >= '2025-07-01') as a3,
    max(case when since <= '2025-09-30' then coalesce(until, '9999') end) between '2025-07-01' and '2025-09-30' as e3,
    min(since) between '2025-10-01' and '2025-12-31' as j4, max(since <= '2025-12-31' and coalesce(until, '9999') >= '2025-10-01') as a4,
    max(case when since <= '2025-12-31' then coalesce(until, '9999') end) between '2025-10-01' and '2025-12-31' as e4,
    min(since) between '2026-01-01' and '2026-03-31' as j5, max(since <= '2026-03-31' and coalesce(until, '9999') >= '2026-01-01') as a5,
    max(case when since <= '2026-03-31' then coalesce(until, '9999') end) between '2026-01-01' and '2026-03-31' as e5
  from stay group by p
);

-- people at activities, by kind and in all; sessions
select 'activities', a.kind,
  count(distinct case when s.date >= '2026-07-01' then p."participantId" end), count(distinct case when s.date < '2026-07-01' then p."participantId" end)
  from presence p join "activitySession" s on s.id = p."sessionId" join activity a on a.id = s."activityId"
  where p.status = 'present' and s.status = 'held' and s.date between '2026-04-01' and '2026-09-30' group by a.kind;
select 'activities', 'all',
  count(distinct case when s.date >= '2026-07-01' then p."participantId" end), count(distinct case when s.date < '2026-07-01' then p."participantId" end)
  from presence p join "activitySession" s on s.id = p."sessionId"
  where p.status = 'present' and s.status = 'held' and s.date between '2026-04-01' and '2026-09-30';
select 'sessions', sum(date >= '2026-07-01'), sum(date < '2026-07-01') from "activitySession"
  where status = 'held' and date between '2026-04-01' and '2026-09-30';

-- mentees who met their mentor, by kind of programme and in all; meetings of pairs
select 'mentoring', g.kind,
  count(distinct case when s.date >= '2026-07-01' then m."participantId" end), count(distinct case when s.date < '2026-07-01' then m."participantId" end)
  from "mentoringSession" s join "mentoringPair" p on p.id = s."pairId" join mentee m on m.id = p."menteeId"
  join "mentoringProgramme" g on g.id = p."programmeId" where s.date between '2026-04-01' and '2026-09-30' group by g.kind;
select 'mentoring', 'all',
  count(distinct case when s.date >= '2026-07-01' then m."participantId" end), count(distinct case when s.date < '2026-07-01' then m."participantId" end)
  from "mentoringSession" s join "mentoringPair" p on p.id = s."pairId" join mentee m on m.id = p."menteeId"
  where s.date between '2026-04-01' and '2026-09-30';
select 'mentoringSessions', sum(date >= '2026-07-01'), sum(date < '2026-07-01') from "mentoringSession"
  where date between '2026-04-01' and '2026-09-30';

-- people referred, by receiver and in all
select 'referrals', o.name,
  count(distinct case when r."madeOn" >= '2026-07-01' then r."participantId" end), count(distinct case when r."madeOn" < '2026-07-01' then r."participantId" end)
  from referral r join organisation o on o.id = r."toOrganisationId" where r."madeOn" between '2026-04-01' and '2026-09-30' group by o.name;
select 'referrals', 'all',
  count(distinct case when "madeOn" >= '2026-07-01' then "participantId" end), count(distinct case when "madeOn" < '2026-07-01' then "participantId" end)
  from referral where "madeOn" between '2026-04-01' and '2026-09-30';

-- outcomes by kind and in all; higher levels of a language; what hosts learned
select 'outcomes', kind,
  count(distinct case when "happenedOn" >= '2026-07-01' then "participantId" end), count(distinct case when "happenedOn" < '2026-07-01' then "participantId" end)
  from outcome where side = 'newcomer' and "happenedOn" between '2026-04-01' and '2026-09-30' group by kind;
select 'outcomes', 'all',
  count(distinct case when "happenedOn" >= '2026-07-01' then "participantId" end), count(distinct case when "happenedOn" < '2026-07-01' then "participantId" end)
  from outcome where side = 'newcomer' and "happenedOn" between '2026-04-01' and '2026-09-30';
create temp table higher as
  select l.language, l."participantId" as p, l."assessedOn" as day from "languageLevel" l
  where l."assessedOn" between '2026-04-01' and '2026-09-30' and l.cefr > (
    select max(e.cefr) from "languageLevel" e
    where e."participantId" = l."participantId" and e.language = l.language and e."assessedOn" < l."assessedOn");
select 'levels', language, count(distinct case when day >= '2026-07-01' then p end), count(distinct case when day < '2026-07-01' then p end) from higher group by language;
select 'levels', 'all', count(distinct case when day >= '2026-07-01' then p end), count(distinct case when day < '2026-07-01' then p end) from higher;
select 'learnings', sum("learnedOn" >= '2026-07-01'), sum("learnedOn" < '2026-07-01') from learning
  where side = 'host' and "learnedOn" between '2026-04-01' and '2026-09-30';

-- meetings, decisions, who was there
select 'meetings', s.handle, sum(m.date >= '2026-07-01'), sum(m.date < '2026-07-01') from meeting m join partnership s on s.id = m."partnershipId"
  where m.status = 'held' and m.date between '2026-04-01' and '2026-09-30' group by s.handle;
select 'decisions', s.handle, sum(m.date >= '2026-07-01'), sum(m.date < '2026-07-01') from decision d join meeting m on m.id = d."meetingId"
  join partnership s on s.id = m."partnershipId" where m.status = 'held' and m.date between '2026-04-01' and '2026-09-30' group by s.handle;
select 'attendance', o.handle, count(distinct m.id), count(distinct case when a.status = 'present' then m.id end)
  from meeting m join membership b on b."partnershipId" = m."partnershipId" and b.since <= m.date
  join organisation o on o.id = b."organisationId" left join attendance a on a."meetingId" = m.id and a."organisationId" = o.id
  where m.status = 'held' and m.date between '2026-04-01' and '2026-09-30' group by o.handle, m.date >= '2026-07-01';

-- actions
select 'actions', o.handle,
  sum(a.due >= '2026-07-01'), sum(a.due >= '2026-07-01' and a."doneOn" <= a.due), sum(a.due >= '2026-07-01' and a."doneOn" > a.due and a."doneOn" <= '2026-09-30'),
  sum(a.due < '2026-07-01'), sum(a.due < '2026-07-01' and a."doneOn" <= a.due), sum(a.due < '2026-07-01' and a."doneOn" > a.due and a."doneOn" <= '2026-06-30')
  from action a left join organisation o on o.id = a."organisationId"
  where a."cancelledOn" is null and a.due between '2026-04-01' and '2026-09-30' group by o.handle;
select 'overdue', sum(due < '2026-10-01' and ("doneOn" is null or "doneOn" >= '2026-10-01')), sum(due < '2026-07-01' and ("doneOn" is null or "doneOn" >= '2026-07-01')) from action
  where "cancelledOn" is null;

-- rules of the game: longest time between meetings, minutes shared within a week, actions done in time over a year
select 'cadence', "partnershipId", max(julianday(date) - julianday(before)) from (
  select "partnershipId", date, lag(date) over (partition by "partnershipId" order by date) as before from meeting where status = 'held'
) group by "partnershipId";
select 'minutes', "partnershipId", sum(julianday("sharedOn") - julianday(date) <= 7), count(*) from meeting
  where status = 'held' and date between '2026-04-01' and '2026-09-30' group by "partnershipId";
select 'inTime', "partnershipId", avg("doneOn" <= due) from action where due between '2025-10-01' and '2026-09-30' group by "partnershipId";

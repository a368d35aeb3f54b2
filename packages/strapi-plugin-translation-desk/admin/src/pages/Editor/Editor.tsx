import { EmptyStateLayout, Flex } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import type { TargetAnswer, Unit } from '../../api/targets';
import { LeaveGuard } from '../../components/LeaveGuard';
import { usePlaceWords } from '../../places/use-place';
import { useTexts } from '../../texts';
import { Measured } from './Columns';
import { DoneBar } from './DoneBar';
import { isChanged, problemOf, withContent, type Draft } from './drafts';
import { EditorHeader } from './EditorHeader';
import { Problems } from './Problems';
import { ShownChoice } from './ShownChoice';
import { UnitSide } from './side/UnitSide';
import { UnitForm } from './UnitForm';
import { UnitItem } from './UnitItem';
import { useDrafts } from './use-drafts';
import { useKeys } from './use-keys';
import { useSaving } from './use-saving';
import { needsWork, neighbour, nextUnit, shownFrom, shownUnits, waitsForReview, type Shown } from './work';

interface Props {
  answer: TargetAnswer;
  onReload: () => void;
}

/** A document unit by unit, source and translation side by side; one unit is open. */
export function Editor({ answer, onReload }: Props) {
  const say = useTexts();
  const placeWords = usePlaceWords();
  const [search, setSearch] = useSearchParams();
  const drafts = useDrafts();
  const { data: target, meta } = answer;
  const saving = useSaving(target, drafts, onReload);
  const [focused, setFocused] = useState(0);
  const [refusals, setRefusals] = useState(0);

  const shown = shownFrom(search);
  const wanted = search.get('unit');
  const first = target.units.find(shown === 'review' ? waitsForReview : needsWork) ?? target.units[0];
  const open = target.units.find(({ path }) => path === wanted) ?? first;
  const units = shownUnits(target.units, shown, open?.path);

  const openUnit = useCallback(
    (path: string) => {
      setFocused((count) => count + 1);
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          next.set('unit', path);
          return next;
        },
        { replace: true },
      );
    },
    [setSearch],
  );
  const show = (to: Shown) => {
    setFocused(0);
    setSearch(to === 'all' ? {} : { show: to }, { replace: true });
  };
  const save = async (unit: Unit, draft: Draft, andNext: boolean): Promise<void> => {
    if (saving.busy) return;
    if (problemOf(draft)) {
      drafts.change(unit.path, draft);
      return setRefusals((count) => count + 1);
    }
    const saved = await saving.save(unit, draft);
    if (!saved) return;
    const next = andNext ? nextUnit(saved.units, unit.path, needsWork) : undefined;
    openUnit(next?.path ?? unit.path);
  };
  const review = async (unit: Unit, state: 'approved' | 'rejected'): Promise<void> => {
    if (saving.busy) return;
    const reviewed = await saving.review(unit, state);
    if (reviewed) openUnit((nextUnit(reviewed.units, unit.path, waitsForReview) ?? unit).path);
  };

  const draft = open && drafts.of(open);
  useKeys({
    onSave: () => open && draft && meta.may.translate && void save(open, draft, true),
    onMove: (by) => {
      const to = neighbour(units, open?.path, by);
      if (to) openUnit(to.path);
    },
  });

  return (
    <>
      <EditorHeader answer={answer} busy={saving.busy} onPublish={() => !saving.busy && void saving.publish()} />
      <Layouts.Content>
        <Layout>
          <Flex direction="column" alignItems="stretch" gap={4} minWidth="0">
            <Problems target={target} saving={saving} />
            <ShownChoice units={target.units} shown={shown} unsaved={drafts.unsaved} onChoose={show} />
            {units.length === 0 ? (
              <EmptyStateLayout
                icon={<CheckCircle width="6rem" height="6rem" fill="success600" />}
                content={say(target.units.length === 0 ? 'editor.none' : 'editor.none.shown')}
              />
            ) : (
              <Measured>
                <Flex tag="ol" direction="column" alignItems="stretch" gap={3} aria-label={say('editor.units')}>
                  {units.map((unit) => {
                    const isOpen = unit === open;
                    const label = placeWords(unit.place);
                    const own = drafts.of(unit);
                    return (
                      <UnitItem
                        key={unit.path}
                        unit={unit}
                        label={label}
                        sourceLocale={target.sourceLocale}
                        locale={target.locale}
                        isOpen={isOpen && own !== undefined}
                        isUnsaved={own !== undefined && isChanged(own)}
                        onOpen={openUnit}
                      >
                        {isOpen && own && (
                          <UnitForm
                            target={target}
                            unit={unit}
                            draft={own}
                            label={label}
                            may={meta.may}
                            busy={saving.busy}
                            focused={focused}
                            refusals={refusals}
                            onChange={(to) => drafts.change(unit.path, to)}
                            onSave={(to, andNext) => void save(unit, to, andNext)}
                            onReset={() => drafts.drop(unit.path)}
                            onReview={(state) => void review(unit, state)}
                          />
                        )}
                      </UnitItem>
                    );
                  })}
                </Flex>
              </Measured>
            )}
          </Flex>
          <UnitSide
            target={target}
            {...(open && { unit: open })}
            onUse={open && draft && meta.may.translate ? (content) => drafts.change(open.path, withContent(draft, content)) : undefined}
          />
        </Layout>
      </Layouts.Content>
      <DoneBar saving={saving} />
      <LeaveGuard active={drafts.unsaved > 0} question="editor.leave" />
    </>
  );
}

const Layout = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[4]};
  padding-block-end: 10rem;

  @media (min-width: 1080px) {
    grid-template-columns: minmax(0, 1fr) 24rem;
    align-items: start;
  }
`;
